import type { Archive } from '../../core/archive/archive.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import type { WithdrawnQuote } from '../../core/ledger/publication-history.ts';
import { placesIn, rowFacts, type RowFacts } from '../../views/quote/inputs.ts';
import { quoteRow, type QuoteContext } from '../quote-row.ts';
import { quoteColumns, type DownloadRow } from '../row-schema.ts';

/** What the rows of the downloads are made with. */
export interface DownloadContext extends QuoteContext {
  readonly archive: Archive;
  readonly withdrawn: readonly WithdrawnQuote[];
}

/** So many rows are one part at least: columns of fewer are larger than they need be. */
const LEAST_ROWS = 2000;

/** The rows of the quotes that were printed in one year, or in several that have few. */
export interface RowsOfYears {
  /** The first one. */
  readonly year: string;
  /** All that they are made from besides addresses, as plain data; made anew each time. */
  readonly inputs: () => readonly object[];
  /**
   * By the day on which they were printed: the quotes in the order of their articles and, after those of
   * a day, what is left of withdrawn ones. Each is made when it is asked for.
   */
  readonly rows: () => Iterable<DownloadRow>;
}

/** All rows of the downloads, by years, the first one first. */
export function rowsByYear(context: DownloadContext): RowsOfYears[] {
  return partsOf(context).map(({ year, printed, gone }) => ({
    year,
    inputs: () => [...printed.map((quote) => factsOf(quote, context)), ...gone],
    rows: () => rowsOf(printed, gone, context),
  }));
}

interface Part {
  readonly year: string;
  readonly printed: ArchiveQuote[];
  readonly gone: WithdrawnQuote[];
}

/** Whole years, until they have enough rows. */
function partsOf({ archive, withdrawn }: DownloadContext): Part[] {
  const quotes = Map.groupBy(archive.quotes, ({ article }) => yearOf(article.date));
  const gone = Map.groupBy(withdrawn.toSorted(byDay), ({ published }) => yearOf(published));
  const parts: Part[] = [];
  for (const year of [...new Set([...quotes.keys(), ...gone.keys()])].sort()) {
    const last = parts.at(-1);
    const isOpen = last && last.printed.length + last.gone.length < LEAST_ROWS;
    const part = isOpen ? last : { year, printed: [], gone: [] };
    if (part !== last) parts.push(part);
    for (const quote of quotes.get(year) ?? []) part.printed.push(quote);
    for (const quote of gone.get(year) ?? []) part.gone.push(quote);
  }
  return parts;
}

const yearOf = (date: string): string => date.slice(0, 4);

const factsOf = (quote: ArchiveQuote, { archive, wordsBefore }: DownloadContext): RowFacts =>
  rowFacts(quote, archive, { wordsBefore });

function* rowsOf(
  quotes: readonly ArchiveQuote[],
  withdrawn: readonly WithdrawnQuote[],
  context: DownloadContext,
): Generator<DownloadRow> {
  let next = 0;
  for (const quote of quotes) {
    for (; isBefore(withdrawn[next], quote.article.date); next++) {
      yield* withdrawnRows(withdrawn.slice(next, next + 1), context);
    }
    yield rowOf(factsOf(quote, context), context);
  }
  yield* withdrawnRows(withdrawn.slice(next), context);
}

/** Sees nothing of the archive but the inputs. */
const rowOf = (
  { quote, places, wordsBefore }: RowFacts,
  { urls, absolute }: Pick<QuoteContext, 'urls' | 'absolute'>,
): DownloadRow =>
  quoteRow(quote, { archive: placesIn(places), urls, absolute, wordsBefore: () => wordsBefore });

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
