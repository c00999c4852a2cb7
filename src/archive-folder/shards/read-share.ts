import { noPlaceAuthority } from '../../core/authority/place-rules.ts';
import { noQuoteAuthority } from '../../core/authority/quotes/read-quotes.ts';
import { noAuthority } from '../../core/authority/read-speakers.ts';
import { indexQuotes } from '../../core/ledger/record/published.ts';
import type { Problem } from '../../core/source/problem.ts';
import { speak } from '../../wording/say.ts';
import { createReader, storeOptions } from '../articles/article-reading.ts';
import { readAuthority, readPlaceAuthority, readQuoteAuthority } from '../authority-store.ts';
import { loadGazetteer } from '../gazetteer-store.ts';
import { nothingPublished, readPublished } from '../published/ledger-store.ts';
import type { Settings } from '../settings.ts';
import { openSource } from '../source/open-source.ts';
import { isInShard, type Shard } from './shard.ts';
import { recordShareEntries } from './share-entries.ts';

/** What came of reading a share of the articles. */
export interface ShareReading {
  /** How many articles of the share could be read. */
  readonly articles: number;
  /** What is wrong with the others, and with the editor’s files that reading them needs. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the articles of a shard, by the paths of their files, and leaves the finished ones and their
 * pictures in the cache. Each is read by itself: what only all of them tell, such as a quote that moved
 * from one article to another, is found when the archive is opened.
 */
export async function readShare(settings: Settings, shard: Shard): Promise<ShareReading> {
  const { contentDir, cacheDir, lang } = settings;
  speak(lang);
  const gazetteer = loadGazetteer();
  const problems: Problem[] = [];
  const places = readPlaceAuthority(contentDir, gazetteer);
  if ('problems' in places) problems.push(...places.problems);
  const speakers = readAuthority(contentDir);
  if ('problems' in speakers) problems.push(...speakers.problems);
  const rules = readQuoteAuthority(contentDir, 'problems' in speakers ? noAuthority : speakers);
  if ('problems' in rules) problems.push(...rules.problems);
  const record = readPublished(contentDir);
  if ('problems' in record) problems.push(...record.problems);
  const { ledger, tombstones } = 'problems' in record ? nothingPublished : record;
  const source = await openSource(settings);
  const reader = createReader(
    storeOptions(
      settings,
      gazetteer,
      'problems' in places ? noPlaceAuthority : places,
      'problems' in rules ? noQuoteAuthority : rules,
      source,
    ),
    indexQuotes(ledger, tombstones),
  );
  const listed = source.listing;
  for (const path of listed.paths) if (isInShard(path, shard)) await reader.read(path);
  recordShareEntries(cacheDir, shard, reader.entries);
  problems.push(...listed.problems, ...reader.problems);
  return { articles: reader.entries.size, problems };
}
