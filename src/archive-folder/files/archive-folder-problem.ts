import { lstatSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';
import { describeFileError } from './errors.ts';

/** How messages name the archive folder, wherever it is. */
const NAMED = 'content';

/**
 * Why there is no archive to read: a misspelt name or a link to a missing folder must not pass for
 * an archive without articles.
 *
 * @param givenAs what named the folder: `--archive`, `VERBATIM_CONTENT`; absent if it was looked
 *   for
 * @param isElsewhere whether the articles are those of another program
 */
export function archiveFolderProblem(
  contentDir: string,
  givenAs?: string,
  isElsewhere = false,
): Problem | undefined {
  const articles = join(contentDir, 'articles');
  for (const [folder, file, hint] of [
    [
      contentDir,
      NAMED,
      givenAs === undefined
        ? say('files.no-archive-fix')
        : say('files.no-archive-given-fix', { given: givenAs }),
    ],
    ...(isElsewhere
      ? []
      : ([[articles, `${NAMED}/articles`, say('files.no-articles-folder-fix')]] as const)),
  ] as const) {
    try {
      if (statSync(folder).isDirectory()) continue;
      return { file, message: say('files.not-a-folder', { folder }), hint };
    } catch (error) {
      const { what } = describeFileError(error);
      const link = linkTarget(folder);
      const message =
        link === undefined
          ? say('files.no-folder', { folder, reason: what })
          : say('files.broken-link', { folder, target: link, reason: what });
      return { file, message, hint };
    }
  }
  return undefined;
}

function linkTarget(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}
