import { relative, resolve, sep } from 'node:path';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import type { Settings } from '../archive-folder/settings.ts';
import { shownFile, shownProblem } from '../archive-folder/shown-problem.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { findArticle } from '../core/explain/find-article.ts';
import { formatProblem, type Problem } from '../core/source/problem.ts';
import type { CommandIo } from './command-io.ts';
import type { CommandResult } from './command.ts';
import { say, sayList } from '../wording/say.ts';

const MOST_LISTED = 10;

/**
 * Finds the article that an argument means. If there is none, or several, or it cannot be read, that is
 * written, and `refusal` is how the command ends.
 */
export function lookUpArticle(
  wanted: string,
  { archive, problems, settings }: Pick<OpenArchive, 'archive' | 'problems' | 'settings'>,
  io: CommandIo,
): { readonly found: ArticleEntry } | { readonly refusal: CommandResult } {
  const { contentDir } = settings;
  const refuse = (found: readonly Problem[]) => {
    const shown = found.map((problem) => shownProblem(problem, contentDir));
    io.err(shown.map((problem) => `${formatProblem(problem)}\n`).join(''));
    return { refusal: { status: 1, json: { problems: shown } } };
  };
  const name = belowContent(wanted, settings);
  const search = findArticle(name, archive.articles);
  if ('found' in search) return search;
  const own = problems.filter(({ file }) => file.toLowerCase().includes(name.toLowerCase()));
  return refuse(own.length > 0 ? own : [describeMiss(wanted, search, contentDir)]);
}

/** A path on this machine as the archive names its files; anything else as it is. */
function belowContent(wanted: string, { contentDir }: Settings): string {
  const inside = relative(contentDir, resolve(wanted)).split(sep).join('/');
  return wanted.endsWith('.md') && !inside.startsWith('..') ? `content/${inside}` : wanted;
}

function describeMiss(
  wanted: string,
  search: Exclude<ReturnType<typeof findArticle>, { found: ArticleEntry }>,
  contentDir: string,
): Problem {
  if ('several' in search) {
    const count = search.several.length;
    const ids = search.several.slice(0, MOST_LISTED).map(({ id }) => id);
    const names = sayList(ids, 'bare');
    const more = count - ids.length;
    const listed = more > 0 ? say('commands.some-and-more', { names, count: more }) : names;
    return {
      file: wanted,
      message: say('commands.several-articles', { wanted, count }),
      hint: say('commands.several-articles-fix', { articles: listed }),
    };
  }
  const nearest = search.nearest.map(({ id, file }) =>
    say('commands.article-at', { id, file: shownFile(file, contentDir) }),
  );
  return {
    file: wanted,
    message: say('commands.no-article', { wanted }),
    hint:
      nearest.length === 0
        ? say('commands.no-article-fix')
        : say('commands.no-article-near-fix', { articles: sayList(nearest, 'bare') }),
  };
}
