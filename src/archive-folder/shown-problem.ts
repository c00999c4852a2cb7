import { join } from 'node:path';
import type { Problem } from '../core/source/problem.ts';
import { ContentError } from '../core/source/problems/content-error.ts';
import { describeProblems } from '../core/source/problems/summarise-problems.ts';
import { shownPath } from '../program/user-folder.ts';
import type { RunFolders } from './find-archive.ts';
import { listProblems } from './problems/problem-list.ts';

/** How problems, like all data, name the archive folder, wherever it is. */
const NAMED = /^content(?:\/|$)/;

/** The same within a sentence, before the name of something that an archive folder has. */
const NAMED_WITHIN =
  /(?<![\w./-])content\/((?:articles|images|ledger|history|components)(?![\w-])[^\s,;:“”"<>()]{0,300}|(?:speakers|places|tombstones|verbatim)\.yaml|[^\s,;:“”"<>()]{1,300}\.(?:html?|lr|markdown|mdx?|njk))/g;

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

/** The same for all problems of an error; many are told by kind, and listed in a file of the cache. */
export function shownError(
  { problems }: Pick<ContentError, 'problems'>,
  { contentDir, cacheDir }: Pick<RunFolders, 'contentDir' | 'cacheDir'>,
): ContentError {
  const shown = problems.map((problem) => shownProblem(problem, contentDir));
  const list = listProblems(shown, cacheDir, 'problems');
  return new ContentError(shown, list === undefined ? [] : [list]);
}

/** The lines that tell warnings to a user, in the same way. */
export function describeWarnings(
  warnings: readonly Problem[],
  { contentDir, cacheDir }: Pick<RunFolders, 'contentDir' | 'cacheDir'>,
): string[] {
  const shown = warnings.map((warning) => shownProblem(warning, contentDir));
  const list = listProblems(shown, cacheDir, 'warnings');
  return [...describeProblems(shown), ...(list === undefined ? [] : [list])];
}
