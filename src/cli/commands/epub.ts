import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describeFileError } from '../../archive-folder/files/errors.ts';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import { openSoundArchive } from '../../archive-folder/open-archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import type { Archive } from '../../core/archive/archive.ts';
import { makeBook } from '../../epub/make-book.ts';
import { planBook } from '../../epub/plan-book.ts';
import { findSubject, type BookSubject } from '../../epub/subject.ts';
import { shownPath } from '../../program/user-folder.ts';
import { say, sayList, sayNumber } from '../../wording/say.ts';
import {
  CommandError,
  defineCommand,
  type CommandContext,
  type CommandResult,
} from '../command.ts';

/** The command that makes an e-book of part of the archive. */
export const epubCommand = defineCommand({
  name: 'epub',
  usage: () => say('epub.usage'),
  about: () => say('epub.about'),
  options: {
    out: {
      type: 'string',
      value: () => say('epub.out-value'),
      help: () => say('epub.out-option'),
    },
  },
  json: true,
  doing: () => say('commands.reading-archive'),
  operands: { least: 1, most: 1, missing: () => say('epub.none') },
  statuses: () => say('epub.statuses'),
  readsArchive: true,
  run: ({ values: { out }, operands: [wanted = ''] }, context) => writeBook(wanted, out, context),
});

async function writeBook(
  wanted: string,
  out: string | undefined,
  { settings, io }: CommandContext,
): Promise<CommandResult> {
  const { archive } = await openSoundArchive(settings);
  const subject = subjectOf(wanted, archive);
  const book = planBook(subject, { archive, urls: createUrls(settings.base), settings });
  const path = resolve(out ?? `${book.name}.epub`);
  const file = shownPath(path);
  if (await isSomethingElse(path)) {
    throw new CommandError(say('epub.not-a-book', { file, option: '--out' }));
  }
  const bytes = await makeBook(book, settings.cacheDir);
  await write(path, file, bytes);
  const articles = book.articles.length;
  const quotes = book.articles.reduce((sum, article) => sum + article.quotes.length, 0);
  io.out(
    `${say('epub.wrote', {
      file,
      articles: say('counts.articles', { count: articles }),
      quotes: say('counts.quotes', { count: quotes }),
      size: sayNumber(Math.ceil(bytes.length / 1000)),
    })}\n`,
  );
  const { identifier, title, date } = book;
  const json = { file, title, identifier, date, articles, quotes, bytes: bytes.length };
  return { status: 0, json };
}

const MOST_LISTED = 10;

function subjectOf(wanted: string, archive: Archive): BookSubject {
  const search = findSubject(wanted, archive);
  if ('found' in search) return search.found;
  if ('several' in search) {
    const names = sayList(search.several.slice(0, MOST_LISTED), 'bare');
    const count = search.several.length;
    throw new CommandError(say('epub.several', { wanted, count, names }));
  }
  const nothing = say('epub.nothing', { wanted });
  if (search.nearest.length === 0) throw new CommandError(nothing);
  const names = sayList(search.nearest, 'bare');
  throw new CommandError(`${nothing} ${say('epub.nothing-fix', { names })}`);
}

/** Every EPUB begins with a file of this name and content; a ZIP archive has 30 bytes before the name. */
const BEGINNING = { at: 30, words: 'mimetypeapplication/epub+zip' } as const;
const BYTES_TO_TELL = BEGINNING.at + BEGINNING.words.length;

/** Whether there is a file that is not an EPUB, which must not be replaced. */
async function isSomethingElse(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES_TO_TELL), 0, BYTES_TO_TELL, 0);
    return buffer.toString('latin1', BEGINNING.at, bytesRead) !== BEGINNING.words;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

async function write(path: string, file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(path, bytes);
  } catch (error) {
    const { what, hint } = describeFileError(error);
    throw new CommandError(`${say('commands.unwritable', { file, reason: what })} ${hint}`);
  }
}
