import { join } from 'node:path';
import { ContentError, formatProblem, type Problem } from '../core/source/problem.ts';
import { shownPath } from '../program/user-folder.ts';

/** How problems, like all data, name the archive folder, wherever it is. */
const NAMED = /^content(?:\/|$)/;

/** The same within a sentence, before the name of something that an archive folder has. */
const NAMED_WITHIN =
  /(?<![\w./-])content\/((?:articles|images|ledger|history|components)(?![\w-])[^\s,;:“”"<>()]{0,300}|(?:speakers|places|tombstones|verbatim)\.yaml|about\.md)/g;

/**
 * The problem with all files named as the user would name them: from the folder that they are in.
 */
export function shownProblem<Given extends Problem>(problem: Given, contentDir: string): Given {
  return {
    ...problem,
    file: shownFile(problem.file, contentDir),
    message: shownWithin(problem.message, contentDir),
    hint: shownWithin(problem.hint, contentDir),
  };
}

/** A file that is named from `content/`, named as the user would. */
export function shownFile(file: string, contentDir: string): string {
  return NAMED.test(file) ? shownPath(join(contentDir, file.replace(NAMED, ''))) : file;
}

/** A sentence that names files from `content/`, with these named as the user would. */
export function shownWithin(text: string, contentDir: string): string {
  return text.replace(NAMED_WITHIN, (_, path: string) => shownPath(join(contentDir, path)));
}

/** The same for all problems of an error. */
export function shownError({ problems }: Pick<ContentError, 'problems'>, contentDir: string) {
  return new ContentError(problems.map((problem) => shownProblem(problem, contentDir)));
}

/** The lines that describe a problem to a user. */
export function writeProblem(problem: Problem, contentDir: string): string {
  return `${formatProblem(shownProblem(problem, contentDir))}\n`;
}
