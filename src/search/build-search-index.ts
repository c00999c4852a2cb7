import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isSealed, openSealed, sealFolder } from '../archive-folder/files/cache-file.ts';
import { siteVersion } from '../site/pipeline-version.ts';
import { readLines } from '../archive-folder/files/read-lines.ts';
import type { SearchDocument } from './document.ts';
import { writeSearchIndex } from './index/write-search-index.ts';

/** What the pages leave for the index, below the built site. */
export const DOCUMENTS_FILE = 'search-documents.ndjson';

/** The path of the index, below the built site. */
export const INDEX_FOLDER = 'search-index';

/**
 * Gives a built site its search index, and removes the file of documents. The index of the last
 * build is kept: it is rebuilt only if a document changed.
 *
 * @param siteDir the built site, before it is in its place
 */
export async function buildSearchIndex(
  siteDir: string,
  { cacheDir, lang }: { readonly cacheDir: string; readonly lang: string },
): Promise<void> {
  const cache = join(cacheDir, 'search');
  await mkdir(cache, { recursive: true });
  const documents = join(cache, DOCUMENTS_FILE);
  // The cache may be on another file system, where nothing can be renamed to.
  await cp(join(siteDir, DOCUMENTS_FILE), documents);
  await rm(join(siteDir, DOCUMENTS_FILE));
  const digest = await digestOf(documents, lang);
  const kept = join(cache, digest);
  if (!isSealed(kept)) {
    openSealed(kept);
    const fresh = join(cache, 'fresh');
    await rm(fresh, { recursive: true, force: true });
    await writeSearchIndex(readDocuments(documents), fresh, { version: digest, lang });
    await rename(fresh, kept);
    await sealFolder(kept);
    await removeOthers(cache, digest);
  }
  await cp(kept, join(siteDir, INDEX_FOLDER), { recursive: true });
}

/** Digest of everything that determines the index. */
async function digestOf(documents: string, lang: string): Promise<string> {
  const digest = createHash('sha256').update(`${siteVersion()} ${lang}\n`);
  for await (const chunk of createReadStream(documents)) digest.update(chunk as Buffer);
  return digest.digest('hex').slice(0, 16);
}

async function* readDocuments(file: string): AsyncGenerator<SearchDocument> {
  for await (const line of readLines(file)) yield JSON.parse(line) as SearchDocument;
}

async function removeOthers(cache: string, digest: string): Promise<void> {
  const others = (await readdir(cache)).filter(
    (name) => ![digest, `${digest}.seal`, DOCUMENTS_FILE].includes(name),
  );
  await Promise.all(others.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}
