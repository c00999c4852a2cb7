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
 * All rows of the downloads by the day on which they were printed: the quotes in the order of their
 * articles and, after those of a day, what is left of withdrawn ones.
 */
export function downloadRows(context: DownloadContext): DownloadRow[] {
  const rows: DownloadRow[] = [
    ...context.archive.quotes.map((quote) => quoteRow(quote, context)),
    ...context.withdrawn.map((quote) => withdrawnRow(quote, context)),
  ];
  // The sort is stable, so quotes keep the order of their archive.
  return rows.sort((a, b) => (a.printed < b.printed ? -1 : a.printed > b.printed ? 1 : 0));
}

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
