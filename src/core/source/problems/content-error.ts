import type { Problem } from '../problem.ts';
import { say } from '../../../wording/say.ts';
import { describeProblems } from './summarise-problems.ts';

/** All problems of one run; thrown once, so that the editor sees them together. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  /** @param more lines to be told at the end, such as where all problems are listed */
  constructor(problems: readonly Problem[], more: readonly string[] = []) {
    const count = say('source.problems', { count: problems.length });
    super([...describeProblems(problems), ...more, count].join('\n'));
    this.name = 'ContentError';
    // Astro prints the stack of whatever a loader throws; an editor has no use for one.
    this.stack = this.message;
    this.problems = problems;
  }
}
