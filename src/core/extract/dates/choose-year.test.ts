import { expect, test } from 'vitest';
import type { CalendarDate } from '../../calendar/date.ts';
import { chooseYearOfDay } from './choose-year.ts';
import type { Tense } from './tense.ts';

const PUBLISHED = '2024-02-08' as CalendarDate;

test.each<[month: number, day: number, tense: Tense, expected: string | undefined]>([
  [12, 10, 'past', '2023-12-10'],
  [12, 10, 'open', '2023-12-10'],
  [12, 10, 'future', '2024-12-10'],
  // Farther back than nine months a day is printed with its year.
  [3, 16, 'open', '2024-03-16'],
  [3, 16, 'likely', '2024-03-16'],
  [11, 2, 'likely', '2023-11-02'],
  // What was arranged may have come since.
  [1, 20, 'arranged', '2024-01-20'],
  [2, 20, 'arranged', '2024-02-20'],
  [2, 8, 'future', '2024-02-08'],
  [2, 29, 'past', '2024-02-29'],
  [2, 30, 'past', undefined],
])('%s/%s, %s → %s', (month, day, tense, expected) => {
  expect(chooseYearOfDay(PUBLISHED, month, day, tense)).toBe(expected);
});
