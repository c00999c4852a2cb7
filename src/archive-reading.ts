import { entryOf, storeOptions } from './article-loader.ts';
import { listArticleFiles, readArticle, readInput, type StoredArticle } from './article-store.ts';
import { readAuthority, readPlaceAuthority } from './authority-store.ts';
import { buildArchive, type Archive } from './core/archive/archive.ts';
import type { ArticleEntry } from './core/archive/entry.ts';
import { noAuthority, type SpeakerAuthority } from './core/authority/read-speakers.ts';
import { placeRecords } from './core/authority/place-rules.ts';
import type { Problem } from './core/problem.ts';
import { loadGazetteer } from './gazetteer-store.ts';
import type { Settings } from './settings.ts';

/** The archive as far as its files can be read, and what is wrong with the others. */
export interface ArchiveReading {
  readonly archive: Archive;
  readonly authority: SpeakerAuthority;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/**
 * Reads all articles for a command that looks at the archive without building it; a mistake in one of
 * them hides no other.
 *
 * @param visit is shown each article once, while its text is at hand
 */
export async function readArchive(
  settings: Settings,
  visit: (entry: ArticleEntry, stored: StoredArticle) => void = () => {},
): Promise<ArchiveReading> {
  const places = readPlaceAuthority(settings.contentDir, loadGazetteer());
  const options = storeOptions(settings, places);
  const entries: ArticleEntry[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const path of await listArticleFiles(settings.contentDir)) {
    const input = await readInput(path, options);
    const result = await readArticle(input, options);
    if ('problems' in result) {
      problems.push(...result.problems);
      continue;
    }
    const entry = entryOf(result.stored, input.digest);
    entries.push(entry);
    warnings.push(...result.stored.warnings);
    visit(entry, result.stored);
  }
  const read = await readAuthority(settings.contentDir);
  const authority = 'problems' in read ? noAuthority : read;
  if ('problems' in read) problems.push(...read.problems);
  if ('problems' in places) problems.push(...places.problems);
  const records = 'records' in places ? placeRecords(places) : [];
  const archive = buildArchive(entries, authority.entries, records);
  return { archive, authority, problems, warnings };
}
