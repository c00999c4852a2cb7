import type { Problem } from '../../core/source/problem.ts';

/** Two mistakes of an article, for tests of how mistakes are told. */
export const FILE = 'content/articles/2024/2024-02-08-harbour.md';
export const DATE: Problem = {
  file: FILE,
  line: 3,
  message: 'date: 2024-02-30 is not a day of the calendar.',
  hint: 'write the day as YYYY-MM-DD, for example 2024-02-08',
};
export const MARK: Problem = {
  file: FILE,
  line: 9,
  column: 14,
  message: 'A quotation mark is not closed.',
  hint: 'add the missing mark',
};
