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
import { defineCommand, type CommandContext } from '../command.ts';
import { startCommand } from '../run-command.ts';

const MOST_LISTED = 10;

/** The command that prints the evidence for each quote and each place of an article. */
export const explainCommand = defineCommand({
  name: 'explain',
  usage: '[--json] ARTICLE',
  about: `
Prints the evidence for each quote of an article (where it is, who said it and by which rule), and for
each place. ARTICLE is the path of its file, its id, slug or address, or a part of these that only one
has.`,
  options: { json: { type: 'boolean', help: 'print JSON' } },
  operands: { least: 1, most: 1, missing: 'No ARTICLE was named.' },
  statuses: '0 explained, 1 there is no such article or it cannot be read, 2 not understood.',
  readsArchive: true,
  run: ({ values, operands }, context) => explain(operands[0] ?? '', values.json ?? false, context),
});

async function explain(
  wanted: string,
  json: boolean,
  { settings, io }: CommandContext,
): Promise<number> {
  const { archive, problems, sourceOf } = await openArchive(settings);
  const name = belowContent(wanted, settings);
  const search = findArticle(name, archive.articles);
  if (!('found' in search)) {
    const own = problems.filter(({ file }) => file.toLowerCase().includes(name.toLowerCase()));
    io.err(own.length > 0 ? writeProblems(own) : describeMiss(wanted, search));
    return 1;
  }
  const { article } = await readStored(settings.cacheDir, search.found.inputDigest);
  const parsed = parseArticle(sourceOf(search.found), article.file);
  if (!('tree' in parsed)) {
    io.err(writeProblems(parsed));
    return 1;
  }
  const explained = explainArticle(article, parsed, archive);
  io.out(
    json
      ? `${JSON.stringify(explained, undefined, 2)}\n`
      : writeExplanation(explained, SPEAKERS_FILE),
  );
  return 0;
}

/** A path on this machine as the archive names its files; anything else as it is. */
function belowContent(wanted: string, { contentDir }: Settings): string {
  const inside = relative(contentDir, resolve(wanted)).split(sep).join('/');
  return wanted.endsWith('.md') && !inside.startsWith('..') ? `content/${inside}` : wanted;
}

function writeProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `${formatProblem(problem)}\n`).join('');
}

function describeMiss(
  wanted: string,
  search: Exclude<ReturnType<typeof findArticle>, { found: ArticleEntry }>,
): string {
  if ('several' in search) {
    const listed = search.several.slice(0, MOST_LISTED).map(({ id }) => `  ${id}\n`);
    const rest = search.several.length - listed.length;
    const more = rest > 0 ? `  and ${rest} more\n` : '';
    return `“${wanted}” is part of ${search.several.length} articles; name one of them:\n${listed.join('')}${more}`;
  }
  const near = search.nearest === undefined ? '' : ` Did you mean ${search.nearest}?`;
  return `There is no article “${wanted}”.${near}\n`;
}

if (import.meta.main) await startCommand(explainCommand);
