import { createHash, hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { archiveFolderProblem } from '../files/archive-folder-problem.ts';
import { listArchiveFiles, type FileListing } from '../files/listing.ts';
import { readArchiveFile } from '../files/read-file.ts';
import { findImages, type PrepareImage } from './article-images.ts';
import { writeCached } from '../files/cache-file.ts';
import { fileSizeProblem, parseArticle } from '../../core/article/parse.ts';
import { finishArticle, type ArticleContext } from '../../core/article/finish.ts';
import { removeImages } from '../../core/markdown/source/images.ts';
import { linkConcern } from '../../core/links/link-concern.ts';
import type { PublishedIds } from '../../core/ledger/record/published-ids.ts';
import type { FieldTargets } from '../../core/source/field-targets.ts';
import type { Problem } from '../../core/source/problem.ts';
import type { ArticleSource, ForeignFile } from '../source/article-source.ts';
import { brokenLinks } from '../source/broken-links.ts';
import { decodeText, invalidUtf8 } from '../source/decode-text.ts';
import { fileNameProblem } from '../source/file-name-problem.ts';
import type { LeadLink } from '../source/link-table.ts';
import type { UnpublishedRules } from '../../core/settings/unpublished.ts';
import { say } from '../../wording/say.ts';
import { findStored, sideFile, type StoredArticle } from './stored-article.ts';

/** Where articles are read from and kept, and what reading one needs. */
export interface ArticleStoreOptions {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** Changes whenever the pipeline would produce something else from the same file. */
  readonly version: string;
  readonly context: Omit<ArticleContext, 'images'>;
  readonly prepareImage: PrepareImage;
  /** Says where links between articles lead; absent: they stay as they are. */
  readonly lead?: LeadLink;
  /** Where articles come from; absent: the files of the archive folder. */
  readonly source?: ArticleSource;
  /** What becomes of keys of front matter that are not ours. */
  readonly targets?: FieldTargets;
  /** What is built besides what is published. */
  readonly unpublished?: UnpublishedRules;
  /** Digest of the editor's place entries that may concern a file of these bytes; may be empty. */
  readonly placeConcern?: (bytes: Uint8Array) => string;
  /** The same of the rules for quotes. */
  readonly quoteConcern?: (bytes: Uint8Array) => string;
}

/**
 * The bytes of an article's file and the digest of everything that determines the finished article.
 */
export interface ArticleInput {
  /** Relative to the archive folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** The part of the ledger on which its ids depend, if any. */
  readonly published?: PublishedIds;
}

export type ReadResult =
  { readonly stored: StoredArticle } | { readonly problems: readonly Problem[] };

const MARKDOWN = /\.md$/i;

/**
 * The article files of an archive folder, as paths relative to it, and why others cannot be read.
 */
export function listArticleFiles(contentDir: string): FileListing {
  const missing = archiveFolderProblem(contentDir);
  if (missing) return { paths: [], problems: [missing] };
  return listArchiveFiles(contentDir, 'articles', MARKDOWN);
}

/**
 * Reads an article's file. The digest covers its bytes, its path, the pipeline's version, and the
 * editor's place entries and rules for quotes that may concern it.
 *
 * @returns the problem if it cannot be read
 */
export function readInput(path: string, options: ArticleStoreOptions): ArticleInput | Problem {
  const { source, contentDir } = options;
  const read = source ? source.read(path) : readArchiveFile(contentDir, path);
  if (!read || 'problem' in read) return read?.problem ?? goneProblem(path);
  const { bytes } = read;
  const inputs = createHash('sha256')
    .update(options.version)
    .update('\0')
    .update(path)
    .update('\0');
  for (const concernOf of [options.placeConcern, options.quoteConcern]) {
    const concern = concernOf?.(bytes) ?? '';
    if (concern !== '') inputs.update(concern).update('\0');
  }
  const { lead } = options;
  const links = lead ? linkConcern(decodeText(bytes) ?? '', (href) => lead(href, path)) : '';
  if (links !== '') inputs.update(links).update('\0');
  return { path, bytes, digest: inputs.update(bytes).digest('hex') };
}

function goneProblem(path: string): Problem {
  return {
    file: `content/${path}`,
    message: say('files.gone'),
    hint: say('files.gone-fix'),
  };
}

/**
 * The same file, read with the part of the ledger that concerns it; the result is another article.
 */
export function withPublished(input: ArticleInput, published: PublishedIds): ArticleInput {
  const digest = hash('sha256', `${input.digest}\0${JSON.stringify(published)}`, 'hex');
  return { ...input, digest, published };
}

/**
 * Makes the finished article of a file: from its side file where its bytes, its pictures and the
 * pipeline are unchanged, otherwise by parsing it.
 */
export async function readArticle(
  input: ArticleInput,
  options: ArticleStoreOptions,
): Promise<ReadResult> {
  const { path, bytes, digest, published } = input;
  const file = `content/${path}`;
  const foreign = options.source?.foreign(path);
  const tooLarge = fileSizeProblem(bytes.length, file);
  if (tooLarge) return { problems: [tooLarge] };
  const cached = await readFresh(digest, options);
  if (cached) return { stored: cached };
  const source = decodeText(bytes);
  if (source === undefined) return { problems: [invalidUtf8(bytes, file)] };
  const parsed = parseArticle(source, file, foreign ? undefined : options.targets);
  if (!('tree' in parsed)) return { problems: atOriginal(parsed, foreign) };
  const slugProblem = fileNameProblem(parsed, path);
  if (slugProblem) return { problems: [slugProblem] };
  const { found, problems } = await findImages(parsed, path, {
    ...options,
    ...(foreign ? { folders: foreign.pictureFolders } : {}),
  });
  const broken = brokenLinks(parsed, path, options.lead);
  const wrong = [...problems, ...broken];
  if (wrong.length > 0 && !foreign) return { problems: wrong };
  if (foreign) removeImages(parsed.tree, (src) => !found.has(src));
  const images = new Map([...found].map(([src, { asset }]) => [src, asset]));
  const context = { ...options.context, images, ...(published ? { published } : {}) };
  const finished = finishArticle(parsed, context);
  if (!('article' in finished)) return { problems: atOriginal(finished, foreign) };
  const stored: StoredArticle = {
    ...finished,
    warnings: atOriginal([...problems, ...finished.warnings], foreign),
    tags: foreign
      ? finished.tags.map((tag) => ({ ...tag, line: foreign.lineOf(tag.line) }))
      : finished.tags,
    images: [...found.values()].map((image) => ({
      path: relative(options.contentDir, image.path).split(sep).join('/'),
      asset: image.asset,
    })),
  };
  await writeCached(sideFile(options.cacheDir, digest), stored);
  return { stored };
}

/** Problems at the lines of the file itself, where the text was made of a file of another program. */
function atOriginal(problems: readonly Problem[], foreign: ForeignFile | undefined): Problem[] {
  if (!foreign) return [...problems];
  return problems.map(({ line, column: _column, ...said }) => ({
    ...said,
    ...(line === undefined ? {} : { line: foreign.lineOf(line) }),
  }));
}

/** A stored article whose pictures are still what they were. */
async function readFresh(
  digest: string,
  options: ArticleStoreOptions,
): Promise<StoredArticle | undefined> {
  const stored = await findStored(options.cacheDir, digest);
  if (!stored) return undefined;
  for (const { path, asset } of stored.images) {
    const source = join(options.contentDir, path);
    const folder = join(options.cacheDir, 'images');
    const names = [asset.fallback, ...asset.sources.flatMap((s) => s.files.map((f) => f.name))];
    if (!existsSync(source) || !names.every((name) => existsSync(join(folder, name))))
      return undefined;
    const now = await options.prepareImage(source).catch(() => undefined);
    if (now?.digest !== asset.digest) return undefined;
  }
  return stored;
}
