import { describe, expect, test } from 'vitest';
import { DATE, MARK } from '../../../test/support/problems.ts';
import { formatProblem } from '../problem.ts';
import { ContentError } from './content-error.ts';

describe('ContentError', () => {
  test('prints all problems, then how many there are', () => {
    const error = new ContentError([DATE, MARK]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ContentError');
    expect(error.problems).toEqual([DATE, MARK]);
    expect(error.message.split('\n')).toEqual([
      ...formatProblem(DATE).split('\n'),
      ...formatProblem(MARK).split('\n'),
      'The content has 2 problems; nothing was built.',
    ]);
  });

  test('counts one problem in words', () => {
    expect(new ContentError([DATE]).message).toMatch(/has one problem; nothing was built\.$/);
  });

  test('tells many by kind, and ends with what else there is to say', () => {
    const error = new ContentError(
      Array.from({ length: 500 }, () => DATE),
      ['All are listed.'],
    );
    expect(error.message.split('\n').slice(-2)).toEqual([
      'All are listed.',
      'The content has 500 problems; nothing was built.',
    ]);
    expect(error.message.split('\n').length).toBeLessThan(8);
  });
});
