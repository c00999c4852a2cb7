import { QUOTE_ID_PATTERN } from '../../../core/article/quote-id.ts';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Root } from 'hast';
import { attributeOf, findTags, parseHtml } from './html.ts';

/** A built page. */
export interface SitePage {
  /** Of the file, relative to the built site, with forward slashes. */
  readonly file: string;
  /** Its address below the base, which it ends without: `2024/02/08/`; empty for the home page. */
  readonly path: string;
  readonly source: string;
  readonly tree: Root;
}

/** All files of a folder, as sorted paths relative to it with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Digests of all files of a folder, by path. */
export function digestFiles(folder: string): Map<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesBelow(folder).map((file) => [file, digest(file)]));
}

/** Says file by file how two folders differ; empty if they are the same byte by byte. */
export function compareFolders(one: string, other: string): string[] {
  const first = digestFiles(one);
  const second = digestFiles(other);
  const files = [...new Set([...first.keys(), ...second.keys()])].sort();
  return files.flatMap((file) => {
    if (!second.has(file)) return [`only in the first: ${file}`];
    if (!first.has(file)) return [`only in the second: ${file}`];
    return first.get(file) === second.get(file) ? [] : [`differs: ${file}`];
  });
}

/** Reads and parses all pages of a built site. */
export function readPages(folder: string): SitePage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      return { file, path, source, tree: parseHtml(source) };
    });
}

/** Addresses of articles below the base: `2024/02/08/slug/`. */
export const ARTICLE_PATH = /^\d{4}\/\d{2}\/\d{2}\/[^/]+\/$/;
/** Addresses of the quotes' own pages below the base, withdrawn ones among them. */
export const QUOTE_PATH = new RegExp(`^quotes/(${QUOTE_ID_PATTERN})/$`);

/** Whether a page says that the quote of its address was withdrawn. */
export function isWithdrawn({ path, tree }: SitePage): boolean {
  const robots = findTags(tree, 'meta').filter((meta) => attributeOf(meta, 'name') === 'robots');
  return QUOTE_PATH.test(path) && robots.some((meta) => attributeOf(meta, 'content') === 'noindex');
}

/** Whether a page is that of a quote which the archive has. */
export const isQuotePage = (page: SitePage): boolean =>
  QUOTE_PATH.test(page.path) && !isWithdrawn(page);
/** Addresses of the pages for timelines, alone and in a frame, which are empty until a script draws one. */
export const TIMELINE_PATH = /^timelines\/(?:embed\/)?$/;
/** Addresses of quotes for frames on other sites, below the base. */
export const EMBED_PATH = new RegExp(`^quotes/(?:(${QUOTE_ID_PATTERN})/)?embed/$`);
