import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatKilobytes } from './limits.ts';
import { DATE, FILE, MARK } from '../../test/support/problems.ts';
import { formatProblem, sortProblems, type Problem } from './problem.ts';

const SIZE: Problem = { file: FILE, message: 'The file has 300 KB.', hint: 'split it' };

describe('formatProblem', () => {
  test('says file, line and column, what is wrong, and how to mend it', () => {
    expect(formatProblem(MARK)).toBe(
      `${FILE}:9:14  A quotation mark is not closed.\n    Fix: add the missing mark`,
    );
  });

  test('leaves out the column, or the line, that it does not know', () => {
    expect(formatProblem(DATE).split('\n')[0]).toBe(`${FILE}:3  ${DATE.message}`);
    expect(formatProblem(SIZE).split('\n')[0]).toBe(`${FILE}  ${SIZE.message}`);
  });
});

describe('sortProblems', () => {
  const other: Problem = { ...DATE, file: 'content/articles/2023/2023-11-02-court.md' };
  const early: Problem = { ...MARK, column: 2 };
  const same: Problem = { ...DATE, message: 'title is missing.' };

  test('by file, then the whole file, line, column and message', () => {
    const expected = [other, SIZE, DATE, same, early, MARK];
    expect(sortProblems([...expected].reverse())).toEqual(expected);
  });

  test('any order in gives the same order out, and leaves the list alone', () => {
    const problems = [other, SIZE, DATE, same, early, MARK];
    fc.assert(
      fc.property(fc.shuffledSubarray(problems, { minLength: problems.length }), (shuffled) => {
        const before = [...shuffled];
        expect(sortProblems(shuffled)).toEqual(problems);
        expect(shuffled).toEqual(before);
      }),
    );
  });
});

describe('formatKilobytes', () => {
  test.each([
    [256 * 1024, '256 KB'],
    [10 * 1024 + 300, '10 KB'],
    [0, '0 KB'],
  ])('%i code units are %s', (codeUnits, printed) => {
    expect(formatKilobytes(codeUnits)).toBe(printed);
  });
});
