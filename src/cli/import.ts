import { randomBytes } from 'node:crypto';
import { constants, copyFile, link, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeSource } from '../core/import/decode-source.ts';
import { importArticle } from '../core/import/import-article.ts';
import { checkFields, type ArticleFields } from '../core/import/write-article.ts';
import { limits } from '../core/limits.ts';
import { nearestOf } from '../core/nearest.ts';
import { formatProblem, type Problem } from '../core/problem.ts';

/** What importing does to the world outside. */
export interface ImportIo {
  /** Reads a file, or standard input for `-`: at most `limit` bytes. Rejects as `node:fs` does. */
  readonly read: (path: string, limit: number) => Promise<Uint8Array>;
  /** Creates a file whole or not at all, with its folders; false where one is there already. */
  readonly create: (path: string, text: string) => Promise<boolean>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const HELP = `Usage: npm run import -- [options] FILE…

Turns articles into files of the archive: content/articles/2024/2024-02-08-<slug>.md
FILE is plain text with a date line in its head, or Markdown with front matter;
- reads standard input. An existing file is never overwritten.

  --title TEXT        headline (otherwise "Title: …" in the head, or made from the lead)
  --date YYYY-MM-DD   date of the article (otherwise the date line or the front matter)
  --slug SLUG         last part of the address (otherwise made from the title)
  --byline TEXT       who wrote it
  --dateline TEXT     where it was written
  --source-name TEXT  the public record in which it can be checked
  --source-url URL    and its address
  --lang CODE         language, such as en or pt-BR
  --content DIR       root of the content (default: content)
  --dry-run           print the files instead of writing them
  --help              show this

Exit status: 0 all were imported, 1 some were not, 2 the command was not understood.
`;

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  title: text,
  date: text,
  slug: text,
  byline: text,
  dateline: text,
  'source-name': text,
  'source-url': text,
  lang: text,
  content: { ...text, default: 'content' },
  'dry-run': { ...flag, default: false },
  help: { ...flag, short: 'h', default: false },
} as const;

const STANDARD_INPUT = 'standard input';
/** What file systems such as exFAT answer; a copy that fails half-way may then leave a part. */
const WITHOUT_HARD_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Imports every file that the arguments name; tries all of them and reports every problem.
 *
 * @returns the exit status
 */
export async function runImport(args: readonly string[], io: ImportIo = nodeIo): Promise<number> {
  const command = readCommand(args);
  if ('usage' in command) {
    io.err(`${command.usage}\nSee npm run import -- --help\n`);
    return 2;
  }
  if (command.help) {
    io.out(HELP);
    return 0;
  }
  let failed = 0;
  for (const file of command.files) {
    const problems = await importFile(file, command, io);
    if (problems.length > 0) failed += 1;
    for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
  }
  if (command.files.length > 1) {
    io.err(`${command.files.length - failed} imported, ${failed} failed.\n`);
  }
  return failed > 0 ? 1 : 0;
}

interface Command {
  readonly files: readonly string[];
  readonly given: ArticleFields;
  readonly content: string;
  readonly dryRun: boolean;
  readonly help: boolean;
}

function readCommand(args: readonly string[]): Command | { readonly usage: string } {
  let parsed: ReturnType<typeof parseOptions>;
  try {
    parsed = parseOptions(args);
  } catch (error) {
    return { usage: describeUsage(error) };
  }
  const { values, positionals: files } = parsed;
  const { content, help, 'dry-run': dryRun } = values;
  if (help) return { files, given: {}, content, dryRun, help };
  if (files.length === 0) return { usage: 'No FILE was named; - reads standard input.' };
  if (files.filter((file) => file === '-').length > 1) {
    return { usage: 'Standard input (-) can be read only once.' };
  }
  for (const name of ['title', 'slug'] as const) {
    if (files.length > 1 && values[name] !== undefined) {
      return { usage: `--${name} is for one article; ${files.length} files were named.` };
    }
  }
  if (values['source-url'] !== undefined && values['source-name'] === undefined) {
    return { usage: '--source-url needs a --source-name.' };
  }
  const given = givenFields(values);
  const checked = checkFields({ title: 'Untitled', date: '2000-01-01', ...given }, '');
  if ('problems' in checked) {
    const lines = checked.problems.map(({ message, hint }) => `${optionOf(message)} (${hint})`);
    return { usage: lines.join('\n') };
  }
  return { files, given, content, dryRun, help };
}

function parseOptions(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

type Values = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

function givenFields(values: Values): ArticleFields {
  const { title, date, slug, byline, dateline, lang } = values;
  const url = values['source-url'];
  const name = values['source-name'];
  const source = name === undefined ? undefined : { name, ...(url === undefined ? {} : { url }) };
  const fields = { slug, title, date, byline, dateline, source, lang };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** `source.url: is no web address.` as a message about the option. */
function optionOf(message: string): string {
  return `--${message.replace(/^source\./, 'source-')}`;
}

function describeUsage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(--?[^']{1,80})'/.exec(message)?.[1];
  if (!unknown) return message;
  const nearest = nearestOf(unknown.replace(/^--?/, ''), Object.keys(OPTIONS));
  return `There is no option ${unknown}${nearest ? `; did you mean --${nearest}?` : '.'}`;
}

async function importFile(
  path: string,
  { given, content, dryRun }: Command,
  io: ImportIo,
): Promise<readonly Problem[]> {
  const file = path === '-' ? STANDARD_INPUT : path;
  let bytes: Uint8Array;
  try {
    bytes = await io.read(path, limits.fileBytes + 1);
  } catch (error) {
    return [{ file, ...describeReadError(error) }];
  }
  const source = decodeSource(bytes, file);
  if (typeof source !== 'string') return [source];
  const article = importArticle(source, file, given);
  if ('problems' in article) return article.problems;
  const target = join(content, article.path);
  const notices = article.notices.map((notice) => `${file}  ${notice}\n`).join('');
  if (dryRun) {
    io.err(`${notices}${file}  belongs in ${target}\n`);
    io.out(article.markdown);
    return [];
  }
  try {
    if (!(await io.create(target, article.markdown))) {
      const hint = 'remove that file, or give this article another address with --slug';
      return [{ file, message: `${target} is there already and was left as it is.`, hint }];
    }
  } catch (error) {
    const message = `${target} cannot be written: ${codeOf(error)}.`;
    return [{ file, message, hint: 'look at the folder’s permissions and the free space' }];
  }
  io.err(notices);
  io.out(`Wrote ${target}\n`);
  return [];
}

function describeReadError(error: unknown): { message: string; hint: string } {
  const code = codeOf(error);
  if (code === 'ENOENT') return { message: 'There is no such file.', hint: 'look at its name' };
  if (code === 'EISDIR') return { message: 'This is a folder.', hint: 'name the files in it' };
  return { message: `The file cannot be read: ${code}.`, hint: 'look at its permissions' };
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return error instanceof Error ? error.message : String(error);
}

/** The files and streams of this process. */
export const nodeIo: ImportIo = {
  read: (path, limit) =>
    path === '-' ? readStart(process.stdin, limit) : readFileStart(path, limit),
  create: createFile,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

async function readFileStart(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    return await readStart(handle.createReadStream({ autoClose: false }), limit);
  } finally {
    await handle.close();
  }
}

/** Reads no more than it must: whoever names a huge file by mistake need not wait for it. */
async function readStart(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

/** A hard link, unlike a rename, fails where the name is taken, so nothing can be overwritten. */
async function createFile(path: string, text: string): Promise<boolean> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = join(folder, `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx', flush: true });
    await link(draft, path).catch((error: unknown) => {
      if (!WITHOUT_HARD_LINKS.has(codeOf(error))) throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

if (import.meta.main) process.exitCode = await runImport(process.argv.slice(2));
