import type { Archive } from '../core/archive/archive.ts';
import type { ArchiveQuote } from '../core/archive/speakers.ts';
import type { CalendarDate } from '../core/calendar-date.ts';
import { formatDate, formatPeriod } from '../core/date-words.ts';
import type { Urls } from '../core/urls.ts';
import { quoteItem, type QuoteItem } from './quote-view.ts';

interface Link {
  readonly label: string;
  readonly href: string;
}

/** The quotes of one month, oldest first. */
export interface QuotesMonthView {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly quotesHref: string;
  readonly quotes: readonly QuoteItem[];
  readonly before?: Link;
  readonly after?: Link;
}

/** The latest quotes, and the way to every month's. */
export interface QuotesIndexView {
  readonly latest: readonly QuoteItem[];
  readonly total: number;
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly (Link & { readonly count: number })[];
  }[];
}

const LATEST = 40;

export function quotesIndexView(archive: Archive, urls: Urls): QuotesIndexView {
  const years = new Map<string, (Link & { count: number })[]>();
  for (const [id, quotes] of byMonth(archive)) {
    const link = {
      label: formatDate(`${id}-01` as CalendarDate, 'short-month'),
      href: urls.quotesOf(id),
      count: quotes.length,
    };
    years.set(id.slice(0, 4), [...(years.get(id.slice(0, 4)) ?? []), link]);
  }
  return {
    latest: archive.quotes
      .slice(-LATEST)
      .reverse()
      .map((quote) => quoteItem(quote, urls)),
    total: archive.quotes.length,
    years: [...years].reverse().map(([year, months]) => ({ year, months })),
  };
}

export function quotesMonthViews(archive: Archive, urls: Urls): QuotesMonthView[] {
  const months = [...byMonth(archive)];
  const link = (id: string | undefined) =>
    id === undefined ? undefined : { label: formatPeriod(id), href: urls.quotesOf(id) };
  return months.map(([id, quotes], index) => {
    const before = link(months[index - 1]?.[0]);
    const after = link(months[index + 1]?.[0]);
    return {
      id,
      label: formatPeriod(id),
      href: urls.quotesOf(id),
      quotesHref: urls.quotes,
      quotes: quotes.map((quote) => quoteItem(quote, urls)),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  });
}

function byMonth(archive: Archive): Map<string, ArchiveQuote[]> {
  const months = new Map<string, ArchiveQuote[]>();
  for (const quote of archive.quotes) {
    const id = quote.article.date.slice(0, 7);
    const month = months.get(id);
    if (month) month.push(quote);
    else months.set(id, [quote]);
  }
  return months;
}
