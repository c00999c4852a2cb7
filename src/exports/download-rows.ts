import type { Archive } from '../core/archive/archive.ts';
import type { WithdrawnQuote } from '../core/ledger/publication-history.ts';
import { quoteRow, type QuoteContext } from './quote-row.ts';
import { quoteColumns, type DownloadRow } from './row-schema.ts';

/** What the rows of the downloads are made with. */
export interface DownloadContext extends QuoteContext {
  readonly archive: Archive;
  readonly withdrawn: readonly WithdrawnQuote[];
}

/**
 * All rows of the downloads by the day on which they were printed, each made when it is asked for: the
 * quotes in the order of their articles and, after those of a day, what is left of withdrawn ones.
 */
export function* downloadRows(context: DownloadContext): Generator<DownloadRow> {
  const withdrawn = context.withdrawn.toSorted(byDay);
  let next = 0;
  for (const quote of context.archive.quotes) {
    for (; isBefore(withdrawn[next], quote.article.date); next++) {
      yield* withdrawnRows(withdrawn.slice(next, next + 1), context);
    }
    yield quoteRow(quote, context);
  }
  yield* withdrawnRows(withdrawn.slice(next), context);
}

const byDay = (a: WithdrawnQuote, b: WithdrawnQuote): number =>
  a.published < b.published ? -1 : a.published > b.published ? 1 : 0;

const isBefore = (quote: WithdrawnQuote | undefined, date: string): boolean =>
  quote !== undefined && quote.published < date;

const withdrawnRows = (quotes: readonly WithdrawnQuote[], context: QuoteContext): DownloadRow[] =>
  quotes.map((quote) => withdrawnRow(quote, context));

const nothingKnown = Object.fromEntries(quoteColumns.map(({ name }) => [name, null])) as Readonly<
  Record<keyof DownloadRow, null>
>;

/** A withdrawn quote: its id, address and article, but not its words. */
function withdrawnRow(
  { id, published, articleId, article, tombstone }: WithdrawnQuote,
  { urls, absolute }: QuoteContext,
): DownloadRow {
  return {
    ...nothingKnown,
    id,
    address: absolute(urls.quote(id)),
    printed: published,
    article: article?.title ?? null,
    article_id: articleId,
    article_url: article ? absolute(urls.article(article)) : null,
    lang: article?.lang ?? null,
    standing: 'withdrawn',
    corrected: false,
    withdrawn_on: tombstone.date,
  };
}
