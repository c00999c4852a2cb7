import { openArchive } from '../../archive-folder/open-archive.ts';
import { readStored } from '../../archive-folder/articles/stored-article.ts';
import { PLACES_FILE, QUOTES_FILE, SPEAKERS_FILE } from '../../archive-folder/authority-store.ts';
import { parseArticle } from '../../core/article/parse.ts';
import { explainArticle } from '../../core/explain/explain-article.ts';
import { writeExplanation } from '../../core/explain/write-explanation.ts';
import { shownFile } from '../../archive-folder/shown-problem.ts';
import { lookUpArticle } from '../look-up-article.ts';
import { defineCommand, type CommandContext, type CommandResult } from '../command.ts';
import { say } from '../../wording/say.ts';

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
  const opened = await openArchive(settings);
  const { archive, sourceOf } = opened;
  const search = lookUpArticle(wanted, opened, io);
  if (!('found' in search)) return search.refusal;
  const { article } = await readStored(settings.cacheDir, search.found.inputDigest);
  const parsed = parseArticle(sourceOf(search.found), article.file);
  if (!('tree' in parsed)) throw new Error(`${article.file} was read and cannot be parsed.`);
  const files = { quotes: opened.quoteRules, places: opened.placeRules };
  const explained = explainArticle(article, parsed, archive, files);
  const shown = { ...explained, file: shownFile(explained.file, contentDir) };
  io.out(
    writeExplanation(shown, {
      speakers: shownFile(SPEAKERS_FILE, contentDir),
      places: shownFile(PLACES_FILE, contentDir),
      quotes: shownFile(QUOTES_FILE, contentDir),
    }),
  );
  return { status: 0, json: shown };
}
