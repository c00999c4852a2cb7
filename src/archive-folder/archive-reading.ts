import { readArticles, storeOptions, warningsOf } from './article-reading.ts';
import { readStored, type StoredArticle } from './article-store.ts';
import { readAuthority, readPlaceAuthority } from './authority-store.ts';
import { buildArchive, type Archive } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { noAuthority, type SpeakerAuthority } from '../core/authority/read-speakers.ts';
import { placeRecords } from '../core/authority/place-rules.ts';
import type { QuoteRow } from '../core/ledger/ledger.ts';
import { publishedSlugs } from '../core/ledger/names/published-slugs.ts';
import type { Problem } from '../core/source/problem.ts';
import { loadGazetteer } from './gazetteer-store.ts';
import { nothingPublished, readPublished, type PublishedRecord } from './ledger-store.ts';
import type { Settings } from './settings.ts';

/** The archive as far as its files can be read, and what is wrong with the others. */
export interface ArchiveReading {
  readonly archive: Archive;
  readonly authority: SpeakerAuthority;
  readonly record: PublishedRecord;
  /** Published quotes that no article has any more. */
  readonly lost: readonly QuoteRow[];
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
  const published = readPublished(settings.contentDir);
  const record = 'problems' in published ? nothingPublished : published;
  const reading = await readArticles(storeOptions(settings, places), record);
  const entries = [...reading.entries.values()];
  for (const entry of entries) {
    visit(entry, await readStored(settings.cacheDir, entry.inputDigest));
  }
  const read = readAuthority(settings.contentDir);
  const authority = 'problems' in read ? noAuthority : read;
  const records = 'records' in places ? placeRecords(places) : [];
  const slugs = publishedSlugs(record.ledger, record.tombstones);
  return {
    archive: buildArchive(entries, authority.entries, records, slugs),
    authority,
    record,
    lost: reading.lost,
    problems: [
      ...reading.problems,
      ...[published, read, places].flatMap((each) => ('problems' in each ? each.problems : [])),
    ],
    warnings: await warningsOf(entries, settings.cacheDir),
  };
}
