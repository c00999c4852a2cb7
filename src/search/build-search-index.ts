import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isSealed, openSealed, sealFolder } from '../archive-folder/files/cache-file.ts';
import { siteVersion } from '../site/pipeline-version.ts';
import type { SearchDocument } from './document.ts';
import { writeSearchIndex } from './index/write-search-index.ts';

/** What the pages leave for the index. */
export const DOCUMENTS_FILE = 'search-documents.ndjson';

/** The path of the index, below the built site. */
export const INDEX_FOLDER = 'search-index';

/** Where the index of the last build is, and how this one is made. */
export interface IndexChoice {
  readonly cacheDir: string;
  readonly lang: string;
  /** How many articles share a file. */
  readonly together: number;
}

/**
 * Makes the search index of a site. That of the last build is kept: it is rebuilt only if a document
 * changed.
 *
 * @param documents one a line, as JSON
 * @returns the folder of the index
 */
export async function buildSearchIndex(
  documents: Buffer,
  { cacheDir, lang, together }: IndexChoice,
): Promise<string> {
  const cache = join(cacheDir, 'search');
  const digest = digestOf(documents, `${lang} ${together}`);
  const kept = join(cache, digest);
  if (!isSealed(kept)) {
    await mkdir(cache, { recursive: true });
    openSealed(kept);
    const fresh = join(cache, 'fresh');
    await rm(fresh, { recursive: true, force: true });
    await writeSearchIndex(readDocuments(documents), fresh, { version: digest, lang, together });
    await rename(fresh, kept);
    await sealFolder(kept);
    await removeOthers(cache, digest);
  }
  return kept;
}

/** Digest of everything that determines the index. */
function digestOf(documents: Buffer, choice: string): string {
  const digest = createHash('sha256').update(`${siteVersion()} ${choice}\n`).update(documents);
  return digest.digest('hex').slice(0, 16);
}

const LINE_FEED = 10;

async function* readDocuments(documents: Buffer): AsyncGenerator<SearchDocument> {
  for (let from = 0; from < documents.length;) {
    const to = documents.indexOf(LINE_FEED, from);
    yield JSON.parse(documents.toString('utf8', from, to)) as SearchDocument;
    from = to + 1;
  }
}

async function removeOthers(cache: string, digest: string): Promise<void> {
  const others = (await readdir(cache)).filter(
    (name) => ![digest, `${digest}.seal`].includes(name),
  );
  await Promise.all(others.map((name) => rm(join(cache, name), { recursive: true, force: true })));
}
