import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import { foldName } from '../archive/speakers/fold-name.ts';
import type { ArchiveQuote } from '../archive/speakers/speakers.ts';
import { overlap } from '../text/span.ts';
import { sameWords } from './quotes/fold-words.ts';
import type { QuoteRow } from './ledger.ts';
import type { LedgerRecord } from './problems.ts';
import { createQuoteLocator, type LocatedQuote } from './quotes/locate-quote.ts';
import { outerSpan, type ReadQuote } from './quotes/match-in-text.ts';
import { isSameBasis } from './same-basis.ts';
import {
  findUnreadNames,
  noUnreadNames,
  type PlainText,
  type UnreadNames,
} from './names/unread-names.ts';
import { wasGivenTo } from './names/was-given-to.ts';

/** A finished article, reduced to what is compared with the ledger. */
export interface FinishedText extends PlainText {
  readonly quotes: readonly (ReadQuote & { readonly id: string })[];
}

/** Looks up an article’s text; called for few articles, once each. */
export type TextOf = (entry: ArticleEntry) => Promise<FinishedText>;

/** What the program reads differently from the ledger, though no editor changed it. */
export interface Rereadings {
  /** Ids of quotes that begin or end elsewhere. */
  readonly reworded: ReadonlySet<string>;
  /** Ids of quotes that are given to another speaker, or to none. */
  readonly regiven: ReadonlySet<string>;
  readonly names: UnreadNames;
}

/** An archive in which everything is read as it was published. */
export const noRereadings: Rereadings = {
  reworded: new Set(),
  regiven: new Set(),
  names: noUnreadNames,
};

/** Surroundings that were not edited. */
const UNTOUCHED = 0.95;

/**
 * Distinguishes what the program reads differently from what an editor corrected: the text and the
 * overrides of the article are those that the ledger recorded. If it has no digests, or the article
 * was edited, the words and their surroundings decide about the words. They decide about a speaker
 * only if there are not digests, since an edit elsewhere may have named another one.
 */
export async function findRereadings(
  archive: Archive,
  record: LedgerRecord,
  textOf: TextOf,
): Promise<Rereadings> {
  const changes = changedQuotes(archive, record);
  const rows = new Map(record.ledger.articles.map((row) => [row.id, row]));
  const reworded = new Set<string>();
  const regiven = new Set<string>();
  for (const [entry, changed] of Map.groupBy(changes, ({ quote }) => quote.article)) {
    const known = isSameBasis(rows.get(entry.id), entry.basis);
    const locate = known === true ? undefined : await createLookUp(entry, textOf);
    for (const change of changed) {
      const { id } = change.quote;
      if (change.words && (known === true || locate?.(change)?.bounded)) reworded.add(id);
      const untouched = known ?? (locate?.(change)?.context ?? 0) >= UNTOUCHED;
      if (change.givenTo !== undefined && untouched && !change.byEditor) regiven.add(id);
    }
  }
  return { reworded, regiven, names: await findUnreadNames(archive, record, textOf) };
}

interface Change {
  readonly row: QuoteRow;
  readonly quote: ArchiveQuote;
  readonly words: boolean;
  /** Slug of the speaker to whom it is now attributed, if that is another one. */
  readonly givenTo: string | undefined;
  /** Whether an entry of the editor’s gave it to another speaker, or an override did. */
  readonly byEditor: boolean;
}

function changedQuotes(archive: Archive, { ledger }: LedgerRecord): Change[] {
  const rows = new Map(ledger.quotes.map((row) => [row.id, row]));
  const slugs = new Set(archive.speakers.map(({ slug }) => slug));
  const isJoinedByEntry = createJoinCheck(archive);
  return archive.quotes.flatMap((quote): Change[] => {
    const row = rows.get(quote.id);
    if (!row) return [];
    const words = !sameWords(row.exact, quote.words);
    const givenTo = wasGivenTo(row.speaker, quote.speaker?.slug, slugs);
    if (!words && givenTo === undefined) return [];
    const byEditor = givenTo !== undefined && isJoinedByEntry(quote, givenTo);
    return [{ row, quote, words, givenTo, byEditor }];
  });
}

/**
 * Whether the article still gives a quote to somebody of the earlier speaker’s name, so that only the
 * editor’s file of speakers can have made another one of them.
 */
function createJoinCheck(archive: Archive) {
  const bySlug = new Map(archive.speakers.map((speaker) => [speaker.slug, speaker]));
  return ({ id, article }: ArchiveQuote, slug: string): boolean => {
    const before = bySlug.get(slug);
    const key = article.quotes.find((quote) => quote.id === id)?.speaker;
    const record = article.speakers.find((speaker) => speaker.key === key);
    if (!before || !record || key === undefined) return false;
    const isClaimed = archive.joinOf(article.id, key) === 'authority' || before.entry !== undefined;
    const names = new Set([before.name, ...before.aliases].map(foldName));
    return isClaimed && [record.name, ...record.aliases].some((name) => names.has(foldName(name)));
  };
}

/** Finds where a changed quote was, if the quote of today is there; what an override says is the editor’s. */
async function createLookUp(entry: ArticleEntry, textOf: TextOf) {
  const { text, paragraphs, quotes } = await textOf(entry);
  const locate = createQuoteLocator(text, paragraphs);
  const spans = new Map(quotes.map((quote) => [quote.id, outerSpan(quote)]));
  return ({ row, quote }: Change): LocatedQuote | undefined => {
    const span = spans.get(quote.id);
    const located = quote.by === 'override' ? undefined : locate(row);
    return span && located && overlap(span, located.span) > 0 ? located : undefined;
  };
}
