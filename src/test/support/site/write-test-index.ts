import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSearchIndex, type IndexChoice } from '../../../search/build-search-index.ts';
import type { SearchDocument } from '../../../search/document.ts';
import type { IndexFolder } from '../../../search/index/write-index.ts';

/** Where an index of a test goes: a folder of the disk, which has nothing yet. */
export function folderOnDisk(folder: string): IndexFolder {
  return {
    keep: () => false,
    add: (name, content) => {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    },
  };
}

/** Documents as the index reads them; what is in them is their key. */
export function sourcesOf(documents: readonly SearchDocument[]) {
  return documents.map((document) => ({
    key: JSON.stringify(document),
    date: document.date,
    words: document.text.split(' ').length,
    read: async () => document,
  }));
}

/** Writes an index of documents, with a cache of its own unless one is given. */
export async function writeTestIndex(
  documents: readonly SearchDocument[],
  folder: string,
  { cacheDir, lang = 'en', together = 1 }: Partial<IndexChoice> = {},
): Promise<void> {
  const cache = cacheDir ?? mkdtempSync(join(tmpdir(), 'verbatim-search-cache-'));
  const choice = { cacheDir: cache, lang, together };
  await buildSearchIndex(sourcesOf(documents), choice, folderOnDisk(folder));
  if (cacheDir === undefined) rmSync(cache, { recursive: true });
}
