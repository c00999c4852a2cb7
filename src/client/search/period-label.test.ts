import { expect, test } from 'vitest';
import { periodLabel } from './period-label.ts';

test('a month of any year', () => {
  expect(periodLabel({ month: '02' }, 'en')).toBe('February of any year');
});

test.each([
  ['2015-01-01', '2015-12-31', '2015'],
  ['2015-06-01', '2015-06-30', 'June 2015'],
  ['2015-06-30', '2015-06-30', '30 June 2015'],
  ['2015-06-24', '2015-06-30', /^24\s?–\s?30 June 2015$/],
  ['2015-06-01', '2016-03-31', /^1 June 2015\s–\s31 March 2016$/],
  ['2015-06-01', undefined, 'since 1 June 2015'],
  [undefined, '2015-06-01', 'until 1 June 2015'],
  [undefined, undefined, ''],
])('from %s to %s', (first, last, label) => {
  const period = { ...(first ? { first } : {}), ...(last ? { last } : {}) };
  expect(periodLabel(period, 'en')).toMatch(label);
});
