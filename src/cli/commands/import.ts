import { join, resolve } from 'node:path';
import { foreignFileProblem } from '../../core/import/foreign-file.ts';
import { checkFields, type ArticleFields } from '../../core/import/write-article.ts';
import { limits } from '../../core/source/limits.ts';
import { formatProblem, type Problem } from '../../core/source/problem.ts';
import { describeFileError } from '../../archive-folder/files/errors.ts';
import { shownPath } from '../../program/user-folder.ts';
import { lockIn } from '../../archive-folder/files/folder-lock.ts';
import { realPathOf, SettingsError } from '../../archive-folder/settings.ts';
import {
  CommandError,
  defineCommand,
  UsageError,
  type CommandContext,
  type CommandResult,
  type Given,
} from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import type { GivenFields } from '../../import/run/given-fields.ts';
import { importText, kindOfText } from '../../import/run/import-text.ts';
import { isExport, MOST_STREAMED_BYTES, withNamedFile } from '../unnamed-input.ts';
import { importArchives } from '../import-archive.ts';
import { today } from './new.ts';
import { nodeFiles, type ImportFiles } from '../import-files.ts';
import type { MessageKey } from '../../wording/catalogue.ts';
import { say } from '../../wording/say.ts';

const text = (value: () => string, help: MessageKey) =>
  ({ type: 'string', value, help: () => say(help) }) as const;
const words = () => say('commands.text-value');

const OPTIONS = {
  title: text(words, 'commands.import-title-option'),
  date: text(() => say('commands.day-value'), 'commands.import-date-option'),
  slug: text(() => 'SLUG', 'commands.import-slug-option'),
  byline: text(words, 'commands.import-byline-option'),
  dateline: text(words, 'commands.import-dateline-option'),
  'source-name': text(words, 'commands.import-source-name-option'),
  'source-url': text(() => 'URL', 'commands.import-source-url-option'),
  lang: text(() => say('commands.code-value'), 'commands.import-lang-option'),
  content: text(() => say('commands.folder-value'), 'commands.import-content-option'),
  list: text(() => say('commands.file-value'), 'commands.import-list-option'),
  from: text(() => say('import-run.kind-value'), 'import-run.from-option'),
  dates: text(() => say('import-run.order-value'), 'import-run.dates-option'),
  with: text(() => say('import-run.list-value'), 'import-run.with-option'),
  update: { type: 'boolean', help: () => say('import-run.update-option') },
  fetch: { type: 'boolean', help: () => say('import-run.fetch-option') },
  'dry-run': { type: 'boolean', help: () => say('commands.import-dry-run-option') },
} as const;

const EXAMPLE = 'content/articles/2024/2024-02-08-<slug>.md';
const ANY_NUMBER = Number.MAX_SAFE_INTEGER;
const MOST_TEXT_BYTES = limits.fileBytes + 1;

/** The command that turns texts into articles. */
export const importCommand = createImportCommand(nodeFiles);

/** The same for other files, such as those of a test. */
export function createImportCommand(files: ImportFiles) {
  return defineCommand({
    name: 'import',
    usage: () => say('commands.import-usage'),
    about: () => say('commands.import-about', { example: EXAMPLE }),
    options: OPTIONS,
    json: true,
    doing: () => say('commands.importing'),
    operands: { least: 0, most: ANY_NUMBER, missing: '' },
    statuses: () => say('commands.import-statuses'),
    withoutArchive: ({ values }) => values['dry-run'] ?? false,
    locks: ({ contentDir }, { values }) =>
      values['dry-run'] ? [] : [lockIn(archiveFolder(contentDir, files))],
    run: (given, context) => runImport(given, context, files),
  });
}

type Values = Given<typeof OPTIONS>['values'];

/**
 * The real path of an archive folder; one that does not exist is more likely a slip than intended.
 */
function archiveFolder(content: string, files: ImportFiles): string {
  if (files.isFolder(content)) return realPathOf(content);
  throw new CommandError(say('commands.import-no-folder', { folder: shownPath(content) }));
}

/** Where an article would go: trying things out needs no archive. */
function likelyArchive(context: CommandContext): string {
  try {
    return context.settings.contentDir;
  } catch (error) {
    if (error instanceof SettingsError) return resolve('.');
    throw error;
  }
}

/** Imports every file that the arguments name; tries all of them and reports every problem. */
async function runImport(
  { values, operands }: Given<typeof OPTIONS>,
  context: CommandContext,
  files: ImportFiles,
): Promise<CommandResult> {
  const named = [...operands, ...(await readList(values.list, files))];
  checkUsage(values, named, files);
  const { io } = context;
  const content = values['dry-run'] ? likelyArchive(context) : context.settings.contentDir;
  const own = givenForArchive(values);
  if (isArchive(named, values, files)) return importArchives(named, values, own, content, io);
  const [only = ''] = named;
  const bytes = named.length === 1 ? await readIfThere(only, files) : undefined;
  if (bytes && isExport(bytes)) {
    return withNamedFile(bytes, (path) => importArchives([path], values, own, content, io));
  }
  const importing: Importing = {
    given: own,
    content,
    dryRun: values['dry-run'] ?? false,
    files,
    io,
  };
  const counts = { imported: 0, failed: 0 };
  const done: ImportedFile[] = [];
  const failures: Problem[] = [];
  const tell = (problems: readonly Problem[]) => {
    failures.push(...problems);
    for (const problem of problems) io.err(`${formatProblem(problem)}\n`);
  };
  for (const path of named) {
    const listing = path === '-' ? undefined : files.list(path);
    tell(listing?.problems ?? []);
    counts.failed += listing?.problems.length ?? 0;
    if (listing?.paths.length === 0) io.err(`${path}  ${say('commands.import-empty-folder')}\n`);
    for (const file of listing?.paths ?? [path]) {
      const result = await importFile(file, file === only ? bytes : undefined, importing);
      counts['problems' in result ? 'failed' : 'imported'] += 1;
      if ('problems' in result) tell(result.problems);
      else done.push(result);
    }
  }
  const { imported, failed } = counts;
  if (imported + failed !== 1) {
    io.err(`${say('commands.import-counts', { imported, failed })}\n`);
  }
  const status = failed > 0 || imported === 0 ? 1 : 0;
  return { status, json: { imported: done, problems: failures } };
}

const PLAIN_TEXT = /(?:^-$|\.(?:txt|text)$|(?:^|\/)[^.]+$)/i;

/** Folders and files of other programs are read by their kind; texts that are named, one by one. */
function isArchive(named: readonly string[], values: Values, files: ImportFiles): boolean {
  if (values.from !== undefined) return true;
  return named.some(
    (name) => name !== '-' && (files.list(name) !== undefined || !PLAIN_TEXT.test(name)),
  );
}

/** A file that cannot be read is told of where it is imported. */
async function readIfThere(path: string, files: ImportFiles): Promise<Uint8Array | undefined> {
  try {
    return await files.read(path, path === '-' ? MOST_STREAMED_BYTES : MOST_TEXT_BYTES);
  } catch {
    return undefined;
  }
}

function givenForArchive(values: Values): GivenFields {
  const { title, date, slug, byline, dateline, lang } = values;
  const fields = {
    title,
    date,
    slug,
    byline,
    dateline,
    lang,
    sourceName: values['source-name'],
    sourceUrl: values['source-url'],
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const MOST_LISTED_BYTES = 64 * 1024 * 1024;

async function readList(list: string | undefined, files: ImportFiles): Promise<string[]> {
  if (list === undefined) return [];
  try {
    const bytes = await files.read(list, MOST_LISTED_BYTES);
    // `find -print0` ends names with NUL.
    const names = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/[\n\0]/);
    return names.map((name) => name.replace(/\r$/, '')).filter((name) => name !== '');
  } catch (error) {
    const reason = describeFileError(error).what;
    throw new UsageError(say('commands.import-list-unreadable', { file: list, reason }));
  }
}

function checkUsage(values: Values, named: readonly string[], files: ImportFiles): void {
  if (named.length === 0) throw new UsageError(say('commands.import-none'));
  if ([...named, values.list].filter((name) => name === '-').length > 1) {
    throw new UsageError(say('commands.import-twice'));
  }
  const [first = ''] = named;
  const several = named.length > 1 || (first !== '-' && files.list(first) !== undefined);
  for (const name of ['title', 'slug'] as const) {
    if (!several || values[name] === undefined) continue;
    const option = `--${name}`;
    throw new UsageError(
      named.length > 1
        ? say('commands.import-several', { option, count: named.length })
        : say('commands.import-folder', { option, folder: first }),
    );
  }
  if (values['source-url'] !== undefined && values['source-name'] === undefined) {
    throw new UsageError(say('commands.import-needs-source'));
  }
  const given = givenFields(values);
  const checked = checkFields(
    { title: say('commands.import-untitled'), date: '2000-01-01', ...given },
    '',
  );
  if ('problems' in checked) {
    const lines = checked.problems.map(({ message, hint }) =>
      say('commands.import-mistake', { mistake: optionOf(message), hint }),
    );
    throw new UsageError(lines.join('\n'));
  }
}

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

/** A file that became an article, or (in a dry run) would. */
interface ImportedFile {
  readonly from: string;
  readonly to: string;
  readonly notices: readonly string[];
  /** In a dry run. */
  readonly markdown?: string;
}

interface Importing {
  readonly given: GivenFields;
  readonly content: string;
  readonly dryRun: boolean;
  readonly files: ImportFiles;
  readonly io: CommandIo;
}

async function importFile(
  path: string,
  read: Uint8Array | undefined,
  { given, content, dryRun, files, io }: Importing,
): Promise<ImportedFile | { readonly problems: readonly Problem[] }> {
  const fail = (problem: Problem) => ({ problems: [problem] });
  const file = path === '-' ? say('commands.standard-input') : path;
  let bytes: Uint8Array;
  try {
    bytes = read ?? (await files.read(path, MOST_TEXT_BYTES));
  } catch (error) {
    const { what, hint } = describeFileError(error);
    return fail({ file, message: say('files.file-unreadable', { reason: what }), hint });
  }
  const foreign = foreignFileProblem(bytes, file);
  if (foreign) return fail(foreign);
  const kind = kindOfText(bytes) === 'markdown' ? 'markdown' : 'text';
  const article = await importText(bytes, file, kind, given, today());
  if ('problems' in article) return article;
  const target = join(content, article.path);
  const shown = shownPath(target);
  const imported = { from: file, to: shown, notices: article.notices };
  const notices = article.notices.map((notice) => `${file}  ${notice}\n`).join('');
  if (dryRun) {
    io.err(`${notices}${file}  ${say('commands.import-belongs', { file: shown })}\n`);
    io.out(article.markdown);
    return { ...imported, markdown: article.markdown };
  }
  try {
    if (!(await files.create(target, article.markdown))) {
      const message = say('commands.import-exists', { file: shown });
      return fail({ file, message, hint: say('commands.import-exists-fix') });
    }
  } catch (error) {
    const { what, hint } = describeFileError(error);
    return fail({ file, message: say('commands.unwritable', { file: shown, reason: what }), hint });
  }
  io.err(notices);
  io.out(`${say('commands.wrote', { file: shown })}\n`);
  return imported;
}
