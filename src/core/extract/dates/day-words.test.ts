import { expect, test } from 'vitest';
import { DAY_DIGITS, DAY_WORD, dayOfMonth } from './day-words.ts';

const DAY = new RegExp(`^(?:${DAY_WORD}|${DAY_DIGITS})$`);

test.each([
  ['first', 1],
  ['twelfth', 12],
  ['twentieth', 20],
  ['twenty-first', 21],
  ['thirty first', 31],
  ['2', 2],
  ['02', 2],
  ['22nd', 22],
])('%s is day %i', (printed, day) => {
  expect(DAY.test(printed)).toBe(true);
  expect(dayOfMonth(printed)).toBe(day);
});

test.each(['zeroth', '32', 'second-placed', '0'])('%s is no day', (printed) => {
  expect(DAY.test(printed)).toBe(false);
});
