import type { Archive } from '../archive/archive.ts';
import type { ArticleEntry } from '../archive/entry.ts';
import type { ArchiveQuote } from '../archive/speakers/speakers.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { FormerArticle, PublicationHistory } from '../ledger/publication-history.ts';

interface Dated {
  /** Permanent, and of this correction alone. */
  readonly key: string;
  /** The day it is filed under. */
  readonly date: CalendarDate;
}

/** A correction that an article itself reports. */
export interface ArticleCorrection extends Dated {
  readonly kind: 'article';
  readonly text: string;
  readonly article: ArticleEntry;
}

/** A quote whose words were once different. */
export interface QuoteCorrection extends Dated {
  readonly kind: 'quote';
  readonly quote: ArchiveQuote;
  readonly before: string;
  /** What it said next; later corrections may have changed that as well. */
  readonly after: string;
  /** Name of the earlier speaker, if the speaker was corrected. */
  readonly givenTo?: string;
  /** false: nothing says when it changed, so it is filed under the day of its article. */
  readonly dated: boolean;
}

/** A quote that was withdrawn. */
export interface QuoteWithdrawal extends Dated {
  readonly kind: 'withdrawn-quote';
  readonly id: string;
  readonly reason: string;
  /** The article that it was in, if that still exists. */
  readonly article?: ArticleEntry;
}

/** An article that was withdrawn, its quotes with it. */
export interface ArticleWithdrawal extends Dated {
  readonly kind: 'withdrawn-article';
  readonly title: string;
  /** Relative to the site’s base, as in the ledger. */
  readonly address: string;
  readonly reason: string;
}

export type Correction = ArticleCorrection | QuoteCorrection | QuoteWithdrawal | ArticleWithdrawal;

/** The corrections in the ledger. */
export type CorrectionHistory = Pick<
  PublicationHistory,
  'wordsBefore' | 'withdrawn' | 'formerArticles'
>;

/** All that was corrected or withdrawn, newest first; of one day, in the order of their keys. */
export function listCorrections(
  archive: Pick<Archive, 'articles' | 'quotes'>,
  history: CorrectionHistory,
): Correction[] {
  const all: Correction[] = [
    ...archive.articles.flatMap(articleCorrections),
    ...archive.quotes.flatMap((quote) => quoteCorrections(quote, history)),
    ...quoteWithdrawals(history),
    ...articleWithdrawals(history.formerArticles),
  ];
  return all.sort((a, b) => compare(b.date, a.date) || compare(a.key, b.key));
}

/** Whether there is anything to list; stops at the first. */
export function hasCorrections(
  archive: Pick<Archive, 'articles' | 'quotes'>,
  history: CorrectionHistory,
): boolean {
  return (
    history.withdrawn.length > 0 ||
    archive.articles.some(({ corrections = [] }) => corrections.length > 0) ||
    archive.quotes.some((quote) => history.wordsBefore(quote).length > 0) ||
    articleWithdrawals(history.formerArticles).length > 0
  );
}

/** An article's corrections of one day are distinguished by their order, which only grows. */
function articleCorrections(article: ArticleEntry): ArticleCorrection[] {
  const ofDay = new Map<string, number>();
  // A draft that a preview shows was never read, so nothing in it was corrected.
  if (article.status === 'draft') return [];
  return (article.corrections ?? []).map(({ date, text }) => {
    const number = (ofDay.get(date) ?? 0) + 1;
    ofDay.set(date, number);
    const key = `article-${article.id}-${date}${number === 1 ? '' : `-${number}`}`;
    return { kind: 'article', key, date, text, article };
  });
}

function quoteCorrections(quote: ArchiveQuote, history: CorrectionHistory): QuoteCorrection[] {
  const earlier = history.wordsBefore(quote);
  const { updated, date } = quote.article;
  return earlier.map(({ exact, until, speaker }, index) => {
    const last = index === earlier.length - 1;
    // The article's update can only be the day of the last change.
    const day = until ?? (last ? updated : undefined);
    return {
      kind: 'quote',
      key: `quote-${quote.id}-${index + 1}`,
      date: day ?? date,
      dated: day !== undefined,
      quote,
      before: exact,
      ...(speaker === undefined ? {} : { givenTo: speaker }),
      after: earlier[index + 1]?.exact ?? quote.words,
    };
  });
}

/** Quotes that were withdrawn with their article are not listed separately. */
function quoteWithdrawals({ withdrawn }: CorrectionHistory): QuoteWithdrawal[] {
  return withdrawn
    .filter(({ tombstone }) => tombstone.article === undefined)
    .map(({ id, tombstone: { date, reason }, article }) => ({
      kind: 'withdrawn-quote',
      key: `withdrawn-${id}`,
      date,
      id,
      reason,
      ...(article ? { article } : {}),
    }));
}

/** One for each article, at the last of the addresses that it had. */
function articleWithdrawals(former: readonly FormerArticle[]): ArticleWithdrawal[] {
  const found = new Map<string, ArticleWithdrawal>();
  for (const { address, title, tombstone } of former) {
    if (tombstone?.article === undefined) continue;
    found.set(tombstone.article, {
      kind: 'withdrawn-article',
      key: `withdrawn-article-${tombstone.article}`,
      date: tombstone.date,
      title,
      address,
      reason: tombstone.reason,
    });
  }
  return [...found.values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
