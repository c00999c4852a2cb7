import { addressProblems } from '../archive/addresses/duplicates.ts';
import { buildArchive, type Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { RememberedSayings } from '../archive/speakers/sayings.ts';
import { foldName } from '../archive/speakers/fold-name.ts';
import { claimProblems, type EntryFindings } from '../authority/claim-problems.ts';
import { placeProblems } from '../authority/place-problems.ts';
import { placeRecords, type PlaceAuthority } from '../authority/place-rules.ts';
import { quoteRuleProblems } from '../authority/quotes/quote-problems.ts';
import type { QuoteAuthority } from '../authority/quotes/read-quotes.ts';
import type { SpeakerAuthority } from '../authority/read-speakers.ts';
import { claimSpeakers } from '../authority/speaker-claims.ts';
import type { Ledger, QuoteRow } from '../ledger/ledger.ts';
import {
  ledgerProblems,
  nameProblems,
  type LedgerPlaces,
  type LedgerRecord,
} from '../ledger/problems.ts';
import { heldBackProblems, heldBackRows } from '../ledger/held-back.ts';
import { oldAddresses, type OldAddressRedirect } from '../ledger/old-addresses.ts';
import { publishedSlugs } from '../ledger/names/published-slugs.ts';
import {
  findRereadings,
  noRereadings,
  type Rereadings,
  type TextOf,
} from '../ledger/rereadings.ts';
import { sortProblems, type Problem } from '../source/problem.ts';
import { tagClashes } from '../tags/clashes.ts';
import { wasMade } from '../weight/made.ts';
import type { WeightRules } from '../weight/rules.ts';

/** Everything that was read from an archive folder. */
export interface ArchiveParts {
  readonly entries: readonly ArticleEntry[];
  /** Why some of it could not be read; those parts are then empty. */
  readonly problems: readonly Problem[];
  /** Articles that are drafts or embargoed. */
  readonly leftOut: readonly ArticleEntry[];
  /** Published quotes that no article has any more. */
  readonly lost: readonly QuoteRow[];
  readonly speakers: SpeakerAuthority;
  readonly places: PlaceAuthority;
  readonly quoteRules: QuoteAuthority;
  readonly record: LedgerRecord;
  readonly textOf: TextOf;
  /** Sayings of speakers whose quotes are as they were. */
  readonly sayings?: RememberedSayings | undefined;
  /** What is made a file of its own. */
  readonly weight: WeightRules;
  /** The full address of the site’s home. */
  readonly home: string;
}

/** The files that messages are about, as the editor knows them. */
export interface ArchiveFileNames extends LedgerPlaces {
  readonly speakersFile: string;
  readonly placesFile: string;
  readonly quotesFile: string;
}

/** The archive with its indexes, and everything that is wrong with it. */
export interface AssembledArchive {
  readonly archive: Archive;
  readonly rereadings: Rereadings;
  /** Sorted; empty if the archive may be published. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  /** Addresses of articles from before they were in this archive; none while any problem is open. */
  readonly oldAddresses: readonly OldAddressRedirect[];
  /** How many quotes the ledger does not have yet. */
  readonly unrecorded: number;
}

/**
 * Builds the archive and checks the editor's files and the ledger against it: the one place where these
 * meet. An article that could not be read may be the one that an entry or a published address is about,
 * so nothing is checked against the others while any problem is open.
 */
export async function assembleArchive(
  parts: ArchiveParts,
  files: ArchiveFileNames,
): Promise<AssembledArchive> {
  const { entries, speakers, places, record, textOf, weight } = parts;
  const archive = buildArchive(
    entries,
    speakers.entries,
    placeRecords(places),
    publishedSlugs(record.ledger, record.tombstones),
    { ...weight, pagedQuotes: pagedQuotes(record.ledger) },
    parts.sayings,
  );
  const unread = [...parts.problems, ...addressProblems(entries)];
  const unrecorded = countUnrecorded(entries, record);
  if (unread.length > 0) {
    const problems = sortProblems(unread);
    const nothing = { rereadings: noRereadings, warnings: [], oldAddresses: [] };
    return { archive, ...nothing, problems, unrecorded };
  }
  const rereadings = await findRereadings(archive, record, textOf);
  const claimed = speakerFindings(archive, parts, files.speakersFile);
  const ruled = placeFindings(archive, parts, files.placesFile);
  const held = heldBackProblems(parts.leftOut, record, files);
  const heldIds = new Set(heldBackRows(parts.leftOut, record).map(({ row }) => row.id));
  const gone = ledgerProblems(archive.articles, record, parts.lost, files, heldIds);
  const lost = [...held, ...gone];
  // A missing article takes the names in it along; those are reported once the articles are right.
  const lostNames = lost.length > 0 ? [] : nameProblems(archive, record, files, rereadings.names);
  const unmet = quoteRuleProblems(archive.articles, parts.quoteRules, files.quotesFile);
  const problems = [...claimed.problems, ...ruled.problems, ...unmet, ...lost, ...lostNames];
  const old = oldAddresses(archive.articles, record, parts.home);
  const warnings = [
    ...claimed.warnings,
    ...ruled.warnings,
    ...tagClashes(archive.tags),
    ...old.warnings,
  ];
  return {
    archive,
    rereadings,
    problems: sortProblems(problems),
    warnings,
    oldAddresses: old.redirects,
    unrecorded,
  };
}

function pagedQuotes({ quotes }: Ledger): Set<string> {
  return new Set(quotes.filter((row) => wasMade(row, 'page')).map(({ id }) => id));
}

function countUnrecorded(entries: readonly ArticleEntry[], { ledger }: LedgerRecord): number {
  const known = new Set(ledger.quotes.map(({ id }) => id));
  return entries.reduce(
    (count, { quotes }) => count + quotes.filter(({ id }) => !known.has(id)).length,
    0,
  );
}

function speakerFindings(
  { articles }: Archive,
  { speakers, record }: ArchiveParts,
  file: string,
): EntryFindings {
  const claims = claimSpeakers(articles, speakers.entries);
  const published = new Set(record.ledger.speakers.map(({ name }) => foldName(name)));
  return claimProblems(claims, articles, speakers, file, (name) => published.has(foldName(name)));
}

function placeFindings(
  { articles }: Archive,
  { places, record }: ArchiveParts,
  file: string,
): EntryFindings {
  const ids = new Set(record.ledger.places.map(({ id }) => id));
  const names = new Set(record.ledger.places.map(({ name }) => foldName(name)));
  return placeProblems(
    articles,
    places,
    file,
    (id, name) => (id !== undefined && ids.has(id)) || names.has(foldName(name)),
  );
}
