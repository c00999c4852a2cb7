import { Readable } from 'node:stream';
import { fileSizeProblem, impossibleCharacterProblem } from '../../core/article/parse.ts';
import type { Problem } from '../../core/source/problem.ts';
import { decodeBytes } from '../article/decode-bytes.ts';
import { Notes } from '../article/notes.ts';
import type { KindName } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { say } from '../../wording/say.ts';
import { type GivenFields, giveFields } from './given-fields.ts';
import { importArticles, type RunArticle } from './import-articles.ts';
import { kindOfFile } from './kind-of-file.ts';
import { unfitProblem } from './unfit.ts';

/** A text that became an article, and what the editor should know about how it was made. */
export interface ImportedText {
  /** Below the archive folder, with `/`: `articles/2024/2024-02-08-talks.md`. */
  readonly path: string;
  /** The whole file. */
  readonly markdown: string;
  readonly notices: readonly string[];
}

/** Of a text that is named these go without saying. */
const EXPECTED: ReadonlySet<string> = new Set([
  'byline-from-text',
  'date-from-text',
  'date-in-words',
  'head-from-first-lines',
  'labels-read',
  'no-author',
  'straight-marks-kept',
]);

/**
 * Turns one text as it arrives, plain or Markdown with front matter, into an article's file.
 *
 * @param file its name, for messages
 * @param given values of the command line; each goes before the text's own
 * @param today the day of the run: a text for a later one gets `embargo: true`
 */
export async function importText(
  bytes: Uint8Array,
  file: string,
  kind: 'text' | 'markdown',
  given: GivenFields,
  today?: string,
): Promise<ImportedText | { readonly problems: readonly Problem[] }> {
  const unreadable =
    fileSizeProblem(bytes.length, file) ??
    impossibleCharacterProblem(decodeBytes(bytes, new Notes()), file);
  if (unreadable) return { problems: [unreadable] };
  const articles = importArticles(onlyFile(bytes, kind === 'markdown' ? `${NAME}.md` : NAME), {
    from: kind,
    override: (told) => {
      if (told.slug === NAME) delete told.slug;
      giveFields(told, given, true);
    },
    ...(today === undefined ? {} : { today }),
  });
  for await (const one of articles) {
    return finished(one, file);
  }
  return withoutBody(file);
}

/** A name that says nothing: neither a day nor a title is read from it. */
const NAME = 'text';

/** What a text that is named, or comes on standard input, is by its contents. */
export function kindOfText(bytes: Uint8Array): KindName | undefined {
  return kindOfFile(NAME, onlyFile(bytes));
}

function onlyFile(bytes: Uint8Array, name = NAME): SourceFiles {
  return {
    paths: [name],
    exists: (path) => path === name,
    read: (path) => (path === name ? bytes : undefined),
    stream: () => Readable.from([bytes]),
  };
}

function finished(
  { article, place, markdown, title, pictures }: RunArticle,
  file: string,
): ImportedText | { readonly problems: readonly Problem[] } {
  if (article.status === 'skipped') return withoutBody(file);
  if (article.status === 'refused') {
    const message = article.notes.map(({ kind, detail }) => worded(kind, detail)).join(' ');
    return { problems: [{ file, message, hint: say('importing.no-text-fix') }] };
  }
  if (!place || markdown === undefined) return withoutDay(file);
  const unfit = unfitProblem(
    markdown,
    place.path,
    pictures.map(({ target }) => target),
  );
  if (unfit) return { problems: [{ file, message: unfit.message, hint: unfit.hint }] };
  const notices = article.notes.flatMap(({ kind, detail }) => {
    if (kind === 'no-title') return [say('importing.headline-made', { title })];
    return EXPECTED.has(kind) ? [] : [worded(kind, detail)];
  });
  return { path: place.path, markdown, notices };
}

const worded = (kind: RunArticle['article']['notes'][number]['kind'], detail: string): string =>
  detail === '' ? `${say(`import-notes.${kind}`)}.` : `${say(`import-notes.${kind}`)}: ${detail}`;

const withoutBody = (file: string): { problems: Problem[] } => ({
  problems: [{ file, message: say('importing.no-body'), hint: say('importing.no-body-fix') }],
});

const withoutDay = (file: string): { problems: Problem[] } => ({
  problems: [{ file, message: say('importing.no-date'), hint: say('importing.no-date-fix') }],
});
