import { join } from 'node:path';
import { describeFileError } from '../../archive-folder/files/errors.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { realPathOf } from '../../archive-folder/settings.ts';
import { writeArticle } from '../../core/import/write-article.ts';
import { shownPath } from '../../program/user-folder.ts';
import {
  CommandError,
  defineCommand,
  UsageError,
  type CommandContext,
  type CommandResult,
} from '../command.ts';
import { nodeFiles } from '../import-files.ts';
import { say } from '../../wording/say.ts';

/** What the file contains until the article is written. */
const placeholder = () => `\n${say('commands.new-text')}\n`;

/** The command that begins an article. */
export const newCommand = defineCommand({
  name: 'new',
  usage: () => say('commands.new-usage'),
  about: () => say('commands.new-about', { example: 'articles/2024/2024-02-08-<slug>.md' }),
  options: {
    date: {
      type: 'string',
      value: () => say('commands.day-value'),
      help: () => say('commands.new-date-option'),
    },
    slug: {
      type: 'string',
      value: 'SLUG',
      help: () => say('commands.new-slug-option'),
    },
  },
  operands: { least: 1, most: 1, missing: () => say('commands.new-none') },
  json: true,
  statuses: () => say('commands.new-statuses'),
  readsArchive: true,
  locks: ({ contentDir }) => [lockIn(realPathOf(contentDir))],
  run: ({ values, operands }, context) => beginArticle({ title: operands[0], ...values }, context),
});

async function beginArticle(
  { title, date = today(), slug }: { title?: string | undefined; date?: string; slug?: string },
  { settings, io }: CommandContext,
): Promise<CommandResult> {
  const fields = { title, date, ...(slug === undefined ? {} : { slug }) };
  const article = writeArticle(fields, placeholder(), '');
  if ('problems' in article) {
    const lines = article.problems.map(({ message, hint }) =>
      say('commands.problem-fix', { problem: message, hint }),
    );
    throw new UsageError(lines.join('\n'));
  }
  const path = join(settings.contentDir, article.path);
  const shown = shownPath(path);
  try {
    if (!(await nodeFiles.create(path, article.markdown))) {
      throw new CommandError(say('commands.new-exists', { file: shown }));
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { what, hint } = describeFileError(error);
    const problem = say('commands.unwritable', { file: shown, reason: what });
    throw new CommandError(say('commands.problem-fix', { problem, hint }));
  }
  io.out(`${say('commands.wrote', { file: shown })}\n`);
  return { status: 0, json: { file: shown } };
}

/** The day that the user’s calendar shows; an article’s date is written down once and never computed again. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
