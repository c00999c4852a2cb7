import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeFileError } from '../../archive-folder/files/errors.ts';
import { lockIn, withLocks } from '../../archive-folder/files/folder-lock.ts';
import { realPathOf } from '../../archive-folder/settings.ts';
import { writeArticle, type ArticleFields } from '../../core/import/write-article.ts';
import { shownPath } from '../../program/user-folder.ts';
import { askArticle } from '../asking/ask-article.ts';
import { authorEntries, problemsIn } from '../asking/article-fields.ts';
import {
  CommandError,
  defineCommand,
  UsageError,
  type CommandContext,
  type CommandOptions,
  type CommandResult,
  type Given,
} from '../command.ts';
import { nodeFiles } from '../import-files.ts';
import { waitingOf } from '../run-command.ts';
import { say } from '../../wording/say.ts';

/** What the file contains until the article is written. */
const placeholder = () => `\n${say('commands.new-text')}\n`;

const OPTIONS = {
  date: {
    type: 'string',
    value: () => say('commands.day-value'),
    help: () => say('commands.new-date-option'),
  },
  time: { type: 'string', value: 'HH:MM', help: () => say('commands.new-time-option') },
  author: {
    type: 'string',
    multiple: true,
    value: () => say('commands.name-value'),
    help: () => say('commands.new-author-option'),
  },
  dateline: {
    type: 'string',
    value: () => say('commands.text-value'),
    help: () => say('commands.new-dateline-option'),
  },
  summary: {
    type: 'string',
    value: () => say('commands.text-value'),
    help: () => say('commands.new-summary-option'),
  },
  tag: {
    type: 'string',
    multiple: true,
    value: () => say('commands.tag-value'),
    help: () => say('commands.new-tag-option'),
  },
  lang: {
    type: 'string',
    value: () => say('commands.code-value'),
    help: () => say('commands.new-lang-option'),
  },
  slug: { type: 'string', value: 'SLUG', help: () => say('commands.new-slug-option') },
  draft: { type: 'boolean', help: () => say('commands.new-draft-option') },
} as const satisfies CommandOptions;

/** The command that begins an article. */
export const newCommand = defineCommand({
  name: 'new',
  usage: () => say('commands.new-usage'),
  about: () => say('commands.new-about', { example: 'articles/2024/2024-02-08-<slug>.md' }),
  options: OPTIONS,
  operands: { least: 0, most: 1, missing: '' },
  json: true,
  statuses: () => say('commands.new-statuses'),
  readsArchive: true,
  run: async (given, context) => {
    const fields = await fieldsOf(given, context);
    // An editor may think for long, so that the folder is locked only for writing.
    const locks = [lockIn(realPathOf(context.settings.contentDir))];
    return withLocks(locks, 'new', waitingOf(context.io), () => beginArticle(fields, context));
  },
});

/**
 * The fields that the options give, and on a terminal those that the editor answers.
 *
 * @throws UsageError if there is no headline and nobody to ask; CommandError if the editor stops
 */
async function fieldsOf(
  given: Given<typeof OPTIONS>,
  { io, settings }: CommandContext,
): Promise<ArticleFields> {
  const known = givenFields(given);
  const wrong = problemsIn({ title: 'A', date: today(), ...known });
  if (wrong !== undefined) throw new UsageError(wrong);
  if (known['title'] !== undefined) return { date: today(), ...known };
  const talk = io.converse?.();
  if (!talk) throw new UsageError(say('commands.new-none'));
  try {
    const tell = (text: string) => io.out(`${text}\n`);
    const needsSlug = (fields: ArticleFields) => {
      const article = writeArticle(fields, placeholder(), '');
      return 'problems' in article || existsSync(join(settings.contentDir, article.path));
    };
    const answered = await askArticle(known, { talk, tell, day: today(), needsSlug });
    if (answered === undefined) throw new CommandError(say('asking.stopped'));
    return answered;
  } finally {
    talk.end();
  }
}

function givenFields({ values, operands: [title] }: Given<typeof OPTIONS>): ArticleFields {
  const { author, tag, draft, date, time, dateline, summary, lang, slug } = values;
  const fields = {
    title,
    date,
    time,
    dateline,
    summary,
    lang,
    slug,
    authors: author?.flatMap(authorEntries),
    tags: tag,
    status: draft ? 'draft' : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

async function beginArticle(
  fields: ArticleFields,
  { settings, io }: CommandContext,
): Promise<CommandResult> {
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
  const drafts = fields['status'] === 'draft' ? ['--drafts'] : [];
  const command = ['npx verbatim dev', ...drafts].join(' ');
  io.out(`${say('commands.next', { command })}\n`);
  return { status: 0, json: { file: shown, next: command } };
}

/** The day that the user’s calendar shows; an article’s date is written down once and never computed again. */
export function today(now = new Date()): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
