import type { ArticleEntry } from '../../archive/entry.ts';
import { normaliseWords } from '../../article/quote-id.ts';
import type { Ledger, QuoteRow } from '../ledger.ts';
import type { PublishedIds } from './published-ids.ts';
import type { Tombstones } from './tombstones.ts';

/** The ledger, indexed by article. */
export interface PublishedQuotes {
  /** Rows of the quotes that an article had and that were not withdrawn. */
  rowsOf(articleId: string): readonly QuoteRow[];
  /** Ids of its withdrawn quotes. */
  withdrawnOf(articleId: string): readonly string[];
  row(quoteId: string): QuoteRow | undefined;
  /** Ids of articles that have rows. */
  readonly articles: readonly string[];
}

export function indexQuotes(ledger: Ledger, tombstones: Tombstones): PublishedQuotes {
  const byId = new Map(ledger.quotes.map((row) => [row.id, row]));
  const isWithdrawn = (row: QuoteRow) =>
    tombstones.quotes.has(row.id) || tombstones.articles.has(row.article);
  const byArticle = Map.groupBy(ledger.quotes, ({ article }) => article);
  const live = new Map<string, readonly QuoteRow[]>();
  const withdrawn = new Map<string, readonly string[]>();
  for (const [article, rows] of byArticle) {
    live.set(
      article,
      rows.filter((row) => !isWithdrawn(row)),
    );
    const gone = rows.filter(isWithdrawn).map(({ id }) => id);
    if (gone.length > 0) withdrawn.set(article, gone);
  }
  return {
    rowsOf: (articleId) => live.get(articleId) ?? [],
    withdrawnOf: (articleId) => withdrawn.get(articleId) ?? [],
    row: (quoteId) => byId.get(quoteId),
    articles: [...byArticle.keys()],
  };
}

/**
 * The part of the ledger on which an article’s ids depend, or undefined if they follow from its
 * words alone: that is, where each published quote has its id already, no quote is new beside them,
 * and no words come twice. Most articles are like that, so that they need not be read again after
 * they are recorded in the ledger.
 *
 * @param entry the article as read without the ledger
 * @param adopted rows of other articles whose quotes seem to have moved here
 * @param clashing ids that older quotes of other articles have, though no ledger knows them yet
 */
export function idsToMatch(
  entry: ArticleEntry,
  published: PublishedQuotes,
  adopted: readonly QuoteRow[] = [],
  clashing: readonly string[] = [],
): PublishedIds | undefined {
  const rows = [...published.rowsOf(entry.id), ...adopted];
  const withdrawn = published.withdrawnOf(entry.id);
  const words = new Map(entry.quotes.map((quote) => [quote.id, quote.words]));
  const foreign = [
    ...clashing,
    ...entry.quotes.flatMap(({ id }) => {
      const row = published.row(id);
      return row && !rows.includes(row) && !withdrawn.includes(id) ? [id] : [];
    }),
  ];
  const natural =
    rows.every(({ id, exact }) => isSame(words.get(id), exact)) &&
    !withdrawn.some((id) => words.has(id)) &&
    foreign.length === 0 &&
    (rows.length === 0 || (entry.quotes.every(({ id }) => published.row(id)) && !repeats(entry)));
  if (natural) return undefined;
  return {
    quotes: rows.map(({ id, exact, prefix, suffix, start }) => ({
      id,
      exact,
      prefix,
      suffix,
      start,
    })),
    withdrawn,
    foreign,
  };
}

function isSame(words: string | undefined, exact: string): boolean {
  if (words === undefined || words === exact) return words === exact;
  return normaliseWords(words) === normaliseWords(exact);
}

function repeats({ quotes }: ArticleEntry): boolean {
  return new Set(quotes.map(({ words }) => normaliseWords(words))).size < quotes.length;
}
