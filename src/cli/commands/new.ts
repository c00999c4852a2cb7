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

/** What the file says until somebody writes the article. */
const PLACEHOLDER = '\nWrite the article here.\n';

/** The command that begins an article. */
export const newCommand = defineCommand({
  name: 'new',
  usage: '"HEADLINE" [--date YYYY-MM-DD] [options]',
  about: `
Begins an article: articles/2024/2024-02-08-<slug>.md with its headline, date, id and address. Never
writes over a file.`,
  options: {
    date: { type: 'string', value: 'YYYY-MM-DD', help: 'date of the article (otherwise today)' },
    slug: {
      type: 'string',
      value: 'SLUG',
      help: 'last part of the address (otherwise made from the headline)',
    },
  },
  operands: { least: 1, most: 1, missing: 'No HEADLINE was given: put it in quotation marks.' },
  json: true,
  statuses: '0 begun, 1 it cannot be written, 2 not understood.',
  readsArchive: true,
  locks: ({ contentDir }) => [lockIn(realPathOf(contentDir))],
  run: ({ values, operands }, context) => beginArticle({ title: operands[0], ...values }, context),
});

async function beginArticle(
  { title, date = today(), slug }: { title?: string | undefined; date?: string; slug?: string },
  { settings, io }: CommandContext,
): Promise<CommandResult> {
  const fields = { title, date, ...(slug === undefined ? {} : { slug }) };
  const article = writeArticle(fields, PLACEHOLDER, '');
  if ('problems' in article) {
    const lines = article.problems.map(({ message, hint }) => `${message} Fix: ${hint}.`);
    throw new UsageError(lines.join('\n'));
  }
  const path = join(settings.contentDir, article.path);
  const shown = shownPath(path);
  try {
    if (!(await nodeFiles.create(path, article.markdown))) {
      throw new CommandError(
        `${shown} is there already and was left as it is. Fix: give the article another address with --slug.`,
      );
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { what, hint } = describeFileError(error);
    throw new CommandError(`${shown} cannot be written: ${what}. Fix: ${hint}.`);
  }
  io.out(`Wrote ${shown}\n`);
  return { status: 0, json: { file: shown } };
}

/** The day that the user’s calendar shows; an article’s date is written down once and never computed again. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
