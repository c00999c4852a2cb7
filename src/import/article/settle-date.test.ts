import { expect, test } from 'vitest';
import { Notes } from './notes.ts';
import { settleDate } from './settle-date.ts';
import { beginTold } from './told.ts';

function settle(texts: readonly string[], rules = {}) {
  const told = beginTold('a.md', new Notes());
  told.dates.push(...texts.map((text) => ({ text, from: 'field' as const })));
  return settleDate(told, rules);
}

test.each<[string, readonly string[], Record<string, unknown>]>([
  ['the first that can be read', ['Last Modified', '2024-03-12'], { date: '2024-03-12' }],
  ['not the beginning of time', ['1970-01-01 07:00:00', '2024-03-12'], { date: '2024-03-12' }],
  ['the first of 1970 as a day', ['1970-01-01'], { date: '1970-01-01' }],
  [
    'the printed day',
    ['2024-03-12T23:30:00-04:00'],
    { date: '2024-03-12', time: '23:30:00-04:00' },
  ],
  ['neither of two', ['07/06/2017'], { candidates: ['2017-06-07', '2017-07-06'] }],
  [
    'the one of two that the name of the file has',
    ['11-9-2017', '2017-09-11'],
    { date: '2017-09-11' },
  ],
  [
    'neither of two if the name of the file has a third',
    ['11-9-2017', '2017-09-12'],
    { candidates: ['2017-09-11', '2017-11-09'] },
  ],
  ['none', ['soon'], {}],
])('%s', (_, texts, settled) => expect(settle(texts)).toEqual(settled));

test('an instant in UTC is on the day of the site’s own clocks', () => {
  expect(settle(['2024-03-12T02:00:00Z'], { zone: 'America/Halifax' }).date).toBe('2024-03-11');
});
