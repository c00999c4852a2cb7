import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { PagefindIndex } from 'pagefind';
import type { SearchDocument } from './search-document.ts';

/** Pagefind's own interfaces, and its worker: this site has its own page and needs neither. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

/** Why there is no index; the site is whole without one. */
export interface MissingIndex {
  readonly missing: string;
}

/**
 * Writes the files of the search index: the same documents in the same order give the same bytes.
 *
 * @param folder where they go, as an absolute path
 * @param lang the language whose words are indexed, for all articles alike: an index a language
 *   would hide an article in another one from everybody
 * @returns why there is no index, where Pagefind has no program for this platform
 * @throws where Pagefind refuses a document
 */
export async function writeSearchIndex(
  documents: AsyncIterable<SearchDocument>,
  folder: string,
  lang: string,
): Promise<MissingIndex | undefined> {
  const pagefind = await import('pagefind').catch((error: unknown) => error);
  if (!isPagefind(pagefind)) return { missing: String(pagefind) };
  const created = await pagefind
    .createIndex({ forceLanguage: lang })
    .catch((error: unknown) => ({ errors: [String(error)], index: undefined }));
  if (!created.index) return { missing: created.errors.join(' ') };
  try {
    await fillIndex(created.index, documents, folder);
  } finally {
    await pagefind.close();
  }
  await tidyFolder(folder);
  return undefined;
}

function isPagefind(module: unknown): module is typeof import('pagefind') {
  return typeof module === 'object' && module !== null && 'createIndex' in module;
}

async function fillIndex(
  index: PagefindIndex,
  documents: AsyncIterable<SearchDocument>,
  folder: string,
): Promise<void> {
  for await (const { url, html } of documents) {
    failOn((await index.addHTMLFile({ url, content: html })).errors, url);
  }
  failOn((await index.writeFiles({ outputPath: folder })).errors, folder);
}

function failOn(errors: readonly string[], at: string): void {
  if (errors.length > 0) throw new Error(`The search index failed at ${at}: ${errors.join(' ')}`);
}

/** Leaves what a search asks for; Pagefind's script comes with its names whole, twice as long. */
async function tidyFolder(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => UNUSED.test(name)).map((name) => rm(join(folder, name))),
  );
  const script = join(folder, 'pagefind.js');
  const { code } = await transform(await readFile(script, 'utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  await writeFile(script, code);
}
