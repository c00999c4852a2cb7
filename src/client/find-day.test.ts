import { describe, expect, test } from 'vitest';
import { findDay, typedDate } from './find-day.ts';

const MONTHS = { '2023-12': [31], '2024-02': [8, 22], '2024-10': [1] };

describe('findDay', () => {
  test.each([
    ['2024-02-08', { exact: true }],
    ['2024-02-09', { exact: false, before: '2024-02-08', after: '2024-02-22' }],
    ['2024-03-01', { exact: false, before: '2024-02-22', after: '2024-10-01' }],
    ['2020-01-01', { exact: false, after: '2023-12-31' }],
    ['2025-01-01', { exact: false, before: '2024-10-01' }],
  ])('at %s', (date, found) => expect(findDay(MONTHS, date)).toEqual(found));

  test('an empty archive has no day', () =>
    expect(findDay({}, '2024-01-01')).toEqual({ exact: false }));
});

test.each([
  ['2024/02/08/', '2024-02-08', '2024-02-08'],
  ['2024/2/8', '2024-02-08', '2024-02-08'],
  ['2024-02-08', '2024-02-08', '2024-02-08'],
  ['2024/02/08/no-such-story/', '2024-02-08', '2024-02-08'],
  ['2024/02/', '2024-02', '2024-02-15'],
  ['2024', '2024', '2024-07-01'],
  ['2024/13/', undefined, undefined],
  ['2024/02/40/', undefined, undefined],
  ['speakers/2024/', undefined, undefined],
  ['20245/', undefined, undefined],
])('the address %s asks for %s', (path, period, date) => {
  expect(typedDate(path)).toEqual(period === undefined ? undefined : { period, date });
});
