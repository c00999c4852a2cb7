import type { Archive } from '../../core/archive/archive.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate, formatPeriod } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { pageList, takeFirst, type ListPage, type PageLink } from '../lists/paged.ts';
import { quoteItem, type QuoteItem } from './page.ts';
import { say } from '../../wording/say.ts';

/** A month or year of quotes, and how many it has. */
type CountedLink = PageLink & { readonly count: number };

/** The latest quotes, and links to those of every year. */
export interface QuotesIndexView {
  readonly latest: readonly QuoteItem[];
  readonly total: number;
  /** Newest first. */
  readonly years: readonly CountedLink[];
}

/** The quotes of one year: the first of each month, and links to the others. */
export interface QuotesYearView {
  readonly id: string;
  readonly href: string;
  readonly quotesHref: string;
  readonly total: number;
  readonly months: readonly (CountedLink & {
    readonly quotes: readonly QuoteItem[];
    readonly more: number;
  })[];
  readonly before?: PageLink;
  readonly after?: PageLink;
}

/** A page of the quotes of one month, oldest first. */
export interface QuotesMonthView {
  readonly id: string;
  readonly label: string;
  readonly crumbs: readonly PageLink[];
  readonly page: ListPage<QuoteItem>;
  /** The months with quotes before and after, from the first page. */
  readonly before?: PageLink;
  readonly after?: PageLink;
}

const LATEST = 40;
const MONTH_ON_A_YEAR_PAGE = 6;
/** UTF-8 bytes of one month's quotes on the page of its year. */
const HEAVIEST_MONTH = 4000;

/** The page of all quotes. */
export function quotesIndexView(archive: Archive, urls: Urls): QuotesIndexView {
  const latest = archive.quotes.slice(-LATEST).reverse();
  return {
    latest: takeFirst(latest.map((quote) => quoteItem(quote, archive, urls))),
    total: archive.quotes.length,
    years: [...quotesBy(archive.quotes, 4)].reverse().map(([year, quotes]) => ({
      label: year,
      href: urls.quotesOf(year),
      count: quotes.length,
    })),
  };
}

/** The pages of all years in which somebody is quoted. */
export function quotesYearViews(archive: Archive, urls: Urls): QuotesYearView[] {
  const years = [...quotesBy(archive.quotes, 4)];
  return years.map(([id, quotes], index) => ({
    id,
    href: urls.quotesOf(id),
    quotesHref: urls.quotes,
    total: quotes.length,
    months: [...quotesBy(quotes, 7)].map(([month, own]) => {
      const items = own
        .slice(0, MONTH_ON_A_YEAR_PAGE)
        .map((quote) => quoteItem(quote, archive, urls));
      const shown = takeFirst(items, MONTH_ON_A_YEAR_PAGE, HEAVIEST_MONTH);
      return {
        label: formatDate(`${month}-01` as CalendarDate, 'month'),
        href: urls.quotesOf(month),
        count: own.length,
        quotes: shown,
        more: own.length - shown.length,
      };
    }),
    ...neighbours(years, index, urls),
  }));
}

/** The pages of all months in which somebody is quoted. */
export function quotesMonthViews(archive: Archive, urls: Urls): QuotesMonthView[] {
  const months = [...quotesBy(archive.quotes, 7)];
  return months.flatMap(([id, quotes], index) => {
    const year = id.slice(0, 4);
    const href = urls.quotesOf(id);
    const items = quotes.map((quote) => quoteItem(quote, archive, urls));
    const label = formatPeriod(id);
    const crumbs = [
      { label: say('site.quotes'), href: urls.quotes },
      { label: year, href: urls.quotesOf(year) },
    ];
    return pageList(items, href, ({ article }) => formatDate(article.date, 'day-month')).map(
      (page): QuotesMonthView => ({
        id,
        label,
        crumbs: page.number === 1 ? crumbs : [...crumbs, { label: formatPeriod(id), href }],
        page,
        ...(page.number === 1 ? neighbours(months, index, urls) : {}),
      }),
    );
  });
}

function neighbours(
  periods: readonly (readonly [string, unknown])[],
  index: number,
  urls: Urls,
): { before?: PageLink; after?: PageLink } {
  const link = (id: string | undefined) =>
    id === undefined ? undefined : { label: formatPeriod(id), href: urls.quotesOf(id) };
  const before = link(periods[index - 1]?.[0]);
  const after = link(periods[index + 1]?.[0]);
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** Groups quotes by the first characters of their article's date, oldest first. */
function quotesBy(quotes: readonly ArchiveQuote[], length: 4 | 7): Map<string, ArchiveQuote[]> {
  const groups = new Map<string, ArchiveQuote[]>();
  for (const quote of quotes) {
    const id = quote.article.date.slice(0, length);
    const group = groups.get(id);
    if (group) group.push(quote);
    else groups.set(id, [quote]);
  }
  return groups;
}
