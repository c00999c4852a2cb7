import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import { LONGEST_PAGE, pageList, takeFirst, type ListPage } from './paged.ts';

/** A link to one year of a long list. */
export interface YearLink {
  readonly label: string;
  readonly href: string;
  /** Only the main page counts, so that a new item leaves the pages of other years as they are. */
  readonly count?: number;
  readonly current: boolean;
}

/** A long list in pages. */
export interface YearCut<Item> {
  /**
   * What the main page shows: all of a short list, otherwise the newest, and the links to the
   * years.
   */
  readonly main: { readonly items: readonly Item[]; readonly years: readonly YearLink[] };
  /** The pages of the years of a long list, each year in the order of time. */
  readonly pages: readonly YearPage<Item>[];
}

/** A page of one year. */
export interface YearPage<Item> extends ListPage<Item> {
  readonly year: string;
  readonly years: readonly YearLink[];
}

/**
 * Cuts a long list into a main page with the newest items and pages for each year, whose addresses do
 * not change as the list grows; a short list stays whole.
 *
 * @param items in any order; the main page has them newest first
 */
export function cutByYear<Item extends { readonly date: CalendarDate }>(
  items: readonly Item[],
  hrefOf: (year: string) => string,
): YearCut<Item> {
  const oldestFirst = [...items].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const newestFirst = [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const newest = takeFirst(newestFirst.slice(0, LONGEST_PAGE));
  if (newest.length === items.length) return { main: { items: newest, years: [] }, pages: [] };
  const byYear = new Map<string, Item[]>();
  for (const item of oldestFirst) {
    const year = item.date.slice(0, 4);
    const group = byYear.get(year);
    if (group) group.push(item);
    else byYear.set(year, [item]);
  }
  const years = [...byYear].reverse();
  const link = (year: string) => ({ label: year, href: hrefOf(year), current: false });
  return {
    main: {
      items: newest,
      years: years.map(([year, group]) => ({ ...link(year), count: group.length })),
    },
    pages: years.flatMap(([year, group]) =>
      pageList(group, hrefOf(year), ({ date }) => formatDate(date, 'day-month')).map((page) => ({
        ...page,
        year,
        years: years.map(([other]) => ({ ...link(other), current: other === year })),
      })),
    ),
  };
}
