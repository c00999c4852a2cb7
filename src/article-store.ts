import { createHash, hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import {
  fileSizeProblem,
  finishArticle,
  parseArticle,
  type ArticleContext,
  type FinishedArticle,
  type ParsedArticle,
} from './core/article.ts';
import { SLUG } from './core/field-schemas.ts';
import type { ImageAsset } from './core/markdown/images.ts';
import type { PublishedIds } from './core/ledger/published-ids.ts';
import type { Problem } from './core/problem.ts';
import { isReserved } from './core/reserved-addresses.ts';
import { ImageError, prepareImage } from './images/image-store.ts';

/** An article as it lies in its side file, named by the digest of all that went into it. */
export interface StoredArticle extends FinishedArticle {
  /** Pictures that the article asks for, with the digest that each had. */
  readonly images: readonly { readonly path: string; readonly asset: ImageAsset }[];
}

/** Where articles are read from and kept, and what reading one needs. */
export interface ArticleStoreOptions {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** Changes whenever the pipeline would make something else of the same file. */
  readonly version: string;
  readonly context: Omit<ArticleContext, 'images'>;
  /** Digest of what of the editor's file of places may concern a file of these bytes; may be empty. */
  readonly placeConcern?: (bytes: Uint8Array) => string;
}

/** The bytes of an article's file and the digest of all that decides what becomes of it. */
export interface ArticleInput {
  /** Relative to the content folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: string;
  /** What of the ledger its ids depend on, if anything. */
  readonly published?: PublishedIds;
}

export type ReadResult =
  { readonly stored: StoredArticle } | { readonly problems: readonly Problem[] };

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The article files of a content folder, as paths relative to it, in a fixed order. */
export async function listArticleFiles(contentDir: string): Promise<string[]> {
  const root = join(contentDir, 'articles');
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => relative(contentDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Where the side file of an article lies. */
export function sideFile(cacheDir: string, digest: string): string {
  return join(cacheDir, 'articles', digest.slice(0, 2), `${digest}.json`);
}

/** Reads a finished article back. */
export async function readStored(cacheDir: string, digest: string): Promise<StoredArticle> {
  return JSON.parse(await readFile(sideFile(cacheDir, digest), 'utf8')) as StoredArticle;
}

/**
 * Reads an article's file. The digest covers its bytes, its path, the pipeline's version, and what of
 * the editor's file of places may concern it.
 */
export async function readInput(path: string, options: ArticleStoreOptions): Promise<ArticleInput> {
  const bytes = await readFile(join(options.contentDir, path));
  const inputs = createHash('sha256')
    .update(options.version)
    .update('\0')
    .update(path)
    .update('\0');
  const concern = options.placeConcern?.(bytes) ?? '';
  if (concern !== '') inputs.update(concern).update('\0');
  return { path, bytes, digest: inputs.update(bytes).digest('hex') };
}

/** The same file read with what of the ledger concerns it, which makes another article of it. */
export function withPublished(input: ArticleInput, published: PublishedIds): ArticleInput {
  const digest = hash('sha256', `${input.digest}\0${JSON.stringify(published)}`, 'hex');
  return { ...input, digest, published };
}

/**
 * Makes the finished article of a file: from its side file where its bytes, its pictures and the
 * pipeline are unchanged, otherwise by parsing it.
 */
export async function readArticle(
  { path, bytes, digest, published }: ArticleInput,
  options: ArticleStoreOptions,
): Promise<ReadResult> {
  const file = `content/${path}`;
  const tooLarge = fileSizeProblem(bytes.length, file);
  if (tooLarge) return { problems: [tooLarge] };
  const cached = await readFresh(digest, options);
  if (cached) return { stored: cached };
  const source = decode(bytes);
  if (source === undefined) return { problems: [invalidUtf8(bytes, file)] };
  const parsed = parseArticle(source, file);
  if (!('tree' in parsed)) return { problems: parsed };
  const slugProblem = checkFileName(parsed, path);
  if (slugProblem) return { problems: [slugProblem] };
  const { found, problems } = await findImages(parsed, path, options);
  if (problems.length > 0) return { problems };
  const images = new Map([...found].map(([src, { asset }]) => [src, asset]));
  const context = { ...options.context, images, ...(published ? { published } : {}) };
  const finished = finishArticle(parsed, context);
  if (!('article' in finished)) return { problems: finished };
  const stored: StoredArticle = {
    ...finished,
    images: [...found.values()].map((image) => ({
      path: relative(options.contentDir, image.path).split(sep).join('/'),
      asset: image.asset,
    })),
  };
  await writeAtomically(sideFile(options.cacheDir, digest), JSON.stringify(stored));
  return { stored };
}

/** A stored article whose pictures are still what they were. */
async function readFresh(
  digest: string,
  options: ArticleStoreOptions,
): Promise<StoredArticle | undefined> {
  if (!existsSync(sideFile(options.cacheDir, digest))) return undefined;
  const stored = await readStored(options.cacheDir, digest);
  for (const { path, asset } of stored.images) {
    const source = join(options.contentDir, path);
    const folder = join(options.cacheDir, 'images');
    const names = [asset.fallback, ...asset.sources.flatMap((s) => s.files.map((f) => f.name))];
    if (!existsSync(source) || !names.every((name) => existsSync(join(folder, name))))
      return undefined;
    const now = await prepareImage(source, folder).catch(() => undefined);
    if (now?.digest !== asset.digest) return undefined;
  }
  return stored;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function invalidUtf8(bytes: Uint8Array, file: string): Problem {
  const line = firstLineThat(bytes, (part) => decode(part) === undefined);
  return {
    file,
    line,
    message: 'The file is not valid UTF-8.',
    hint: 'save it with the encoding UTF-8; it may be Windows-1252 or Latin-1 now',
  };
}

function checkFileName(parsed: ParsedArticle, path: string): Problem | undefined {
  if (parsed.frontMatter.slug !== undefined) return undefined;
  const name = posix
    .basename(path)
    .replace(/\.md$/i, '')
    .replace(/^\d{4}-\d{2}-\d{2}-/, '');
  const address = name.toLowerCase();
  if (SLUG.test(address) && !isReserved('article', address)) return undefined;
  return {
    file: parsed.file,
    message: `The file’s name “${name}” cannot be an address.`,
    hint: isReserved('article', address)
      ? 'it is an address of the site’s own; add slug: to its front matter, or rename the file'
      : 'add slug: with the letters a to z, digits and hyphens, or rename the file',
  };
}

const LINE_FEED = 10;

/** 1-based number of the first line whose bytes satisfy a test; 1 where none does. */
function firstLineThat(bytes: Uint8Array, test: (line: Uint8Array) => boolean): number {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const next = bytes.indexOf(LINE_FEED, start);
    const end = next < 0 ? bytes.length : next;
    if (test(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

async function findImages(parsed: ParsedArticle, path: string, options: ArticleStoreOptions) {
  const found = new Map<string, { path: string; asset: ImageAsset }>();
  const problems: Problem[] = [];
  for (const { src, alt, line } of parsed.images) {
    const at = { file: parsed.file, line };
    if (alt.trim() === '') {
      const hint = 'say between the brackets what the picture shows: ![A map of …](map.svg)';
      problems.push({ ...at, message: `The picture ${src} has no alternative text.`, hint });
    }
    const source = await locate(src, path, options.contentDir);
    if (source === undefined) {
      problems.push({
        ...at,
        message: `The picture ${src || '(no name)'} is not there.`,
        hint: 'put the file beside the article or under content/images/; pictures of other sites are not fetched',
      });
      continue;
    }
    try {
      const asset = await prepareImage(source, join(options.cacheDir, 'images'));
      found.set(src, { path: source, asset });
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      problems.push({ ...at, message: `The picture ${src}: ${error.message}`, hint: error.hint });
    }
  }
  return { found, problems };
}

/** A picture's file, beside the article or under `images/`; never outside the content folder. */
async function locate(src: string, path: string, contentDir: string): Promise<string | undefined> {
  if (src === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(src).replace(/^\//, '');
  } catch {
    return undefined;
  }
  const beside = resolve(contentDir, dirname(path), name);
  const shared = resolve(contentDir, 'images', name.replace(/^images\//, ''));
  for (const candidate of [beside, shared]) {
    if (!candidate.startsWith(contentDir + sep)) continue;
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}

/** A reader never sees half a file, even where two builds share a cache. */
async function writeAtomically(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.${hash('sha256', content, 'hex').slice(0, 8)}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, path);
}
