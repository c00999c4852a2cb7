import { say } from '../../wording/say.ts';

/** Something that is wrong in the editor's files, described so that the editor can fix it. */
export interface Problem {
  /** Path as the editor knows it, relative to the project's folder. */
  readonly file: string;
  /** 1-based, of the file; absent if the whole file is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
  /** What is wrong. */
  readonly message: string;
  /** How to fix it. */
  readonly hint: string;
}

/** Formats one problem as two lines: place and what is wrong, then how to fix it. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.column].filter((x) => x !== undefined);
  return `${place.join(':')}  ${problem.message}\n    ${say('source.fix', { hint: problem.hint })}`;
}

/** Orders problems by file, then by position, so that two runs print the same. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
