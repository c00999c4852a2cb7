import { openArchive } from '../../archive-folder/open-archive.ts';
import { newestDate } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { quoteFinder } from '../../core/check/quote-finder.ts';
import { ContentError } from '../../core/source/problems/content-error.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';
import { checkQuote, isWrong, toCandidate, type CheckedQuote } from '../checking/checked-quote.ts';
import { readDraft } from '../checking/read-draft.ts';
import { writeChecked } from '../checking/write-checked.ts';
import { defineCommand, type CommandContext, type CommandResult } from '../command.ts';
import { describeFileError } from '../../archive-folder/files/errors.ts';
import { nodeFiles } from '../import-files.ts';

const MOST_BYTES = 8 * 1024 ** 2;

/** The command that checks the quotes of drafts against the archive. */
export const checkCommand = defineCommand({
  name: 'check',
  usage: () => say('check.usage'),
  about: () => say('check.about'),
  options: {},
  json: true,
  doing: () => say('commands.reading-archive'),
  operands: { least: 1, most: Number.MAX_SAFE_INTEGER, missing: () => say('check.none') },
  statuses: () => say('check.statuses'),
  readsArchive: true,
  run: ({ operands }, context) => checkDrafts(operands, context),
});

async function checkDrafts(
  paths: readonly string[],
  { settings, io }: CommandContext,
): Promise<CommandResult> {
  const { archive } = await openArchive(settings);
  const urls = createUrls(settings.base);
  const find = quoteFinder(archive.quotes.map((quote) => toCandidate(quote, urls, settings.site)));
  const checked: CheckedQuote[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const file = path === '-' ? say('commands.standard-input') : path;
    const draft = await readFile(path, file, settings.lang);
    if ('problems' in draft) problems.push(...draft.problems);
    else checked.push(...draft.map((quote) => checkQuote(file, quote, find)));
  }
  if (problems.length > 0) throw new ContentError(problems);
  const [first] = archive.articles;
  const to = newestDate(archive);
  const searched = {
    quotes: archive.quotes.length,
    ...(first ? { from: first.date } : {}),
    ...(to ? { to } : {}),
  };
  io.out(writeChecked(checked, searched));
  return { status: checked.some(isWrong) ? 1 : 0, json: { checked, searched } };
}

async function readFile(path: string, file: string, lang: string) {
  try {
    return readDraft(await nodeFiles.read(path, MOST_BYTES), file, lang);
  } catch (error) {
    const { what, hint } = describeFileError(error);
    const message = say('files.file-unreadable', { reason: what });
    return { problems: [{ file, message, hint }] };
  }
}
