import { relative, resolve, sep } from 'node:path';
import { openArchive } from '../../archive-folder/open-archive.ts';
import { readStored } from '../../archive-folder/article-store.ts';
import { SPEAKERS_FILE } from '../../archive-folder/authority-store.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { parseArticle } from '../../core/article/parse.ts';
import { explainArticle } from '../../core/explain/explain-article.ts';
import { findArticle } from '../../core/explain/find-article.ts';
import { writeExplanation } from '../../core/explain/write-explanation.ts';
import { formatProblem, type Problem } from '../../core/source/problem.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { shownFile, shownProblem } from '../../archive-folder/shown-problem.ts';
import { defineCommand, type CommandContext, type CommandResult } from '../command.ts';
import { say, sayList } from '../../wording/say.ts';

const MOST_LISTED = 10;

/** The command that prints the evidence for each quote and each place of an article. */
export const explainCommand = defineCommand({
  name: 'explain',
  usage: () => say('commands.explain-usage'),
  about: () => say('commands.explain-about'),
  options: {},
  json: true,
  doing: () => say('commands.reading-archive'),
  operands: { least: 1, most: 1, missing: () => say('commands.explain-none') },
  statuses: () => say('commands.explain-statuses'),
  readsArchive: true,
  run: ({ operands }, context) => explain(operands[0] ?? '', context),
});

async function explain(wanted: string, { settings, io }: CommandContext): Promise<CommandResult> {
  const { contentDir } = settings;
  const refuse = (found: readonly Problem[]): CommandResult => {
    const problems = found.map((problem) => shownProblem(problem, contentDir));
    io.err(problems.map((problem) => `${formatProblem(problem)}\n`).join(''));
    return { status: 1, json: { problems } };
  };
  const { archive, problems, sourceOf } = await openArchive(settings);
  const name = belowContent(wanted, settings);
  const search = findArticle(name, archive.articles);
  if (!('found' in search)) {
    const own = problems.filter(({ file }) => file.toLowerCase().includes(name.toLowerCase()));
    if (own.length > 0) return refuse(own);
    return refuse([describeMiss(wanted, search, contentDir)]);
  }
  const { article } = await readStored(settings.cacheDir, search.found.inputDigest);
  const parsed = parseArticle(sourceOf(search.found), article.file);
  if (!('tree' in parsed)) return refuse(parsed);
  const explained = explainArticle(article, parsed, archive);
  const shown = { ...explained, file: shownFile(explained.file, contentDir) };
  io.out(writeExplanation(shown, shownFile(SPEAKERS_FILE, contentDir)));
  return { status: 0, json: shown };
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
