import type { CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import { LONGEST_PAGE, pageHref, pageList, takeFirst, type ListPage } from './paged.ts';
import { groupByYear, type YearGroup } from './year-groups.ts';

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

/** A page of one year, or of several that share it. */
export interface YearPage<Item> extends ListPage<Item> {
  /** `2024`, `2019–2024`. */
  readonly year: string;
  /** Its address below the list: its first year, and which of several pages it is. */
  readonly rest: string;
  readonly years: readonly YearLink[];
}

/**
 * Cuts a long list into a main page with the newest items and pages for each year, whose addresses do
 * not change as the list grows; a short list stays whole.
 *
 * @param items in any order; the main page has them newest first
 * @param joined whether years share a page as long as it has room: the oldest first, so that only the
 * newest page grows; its address is that of its first year
 */
export function cutByYear<Item extends { readonly date: CalendarDate }>(
  items: readonly Item[],
  hrefOf: (year: string) => string,
  joined: boolean,
): YearCut<Item> {
  const oldestFirst = [...items].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const newestFirst = [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const newest = takeFirst(newestFirst.slice(0, LONGEST_PAGE));
  if (newest.length === items.length) return { main: { items: newest, years: [] }, pages: [] };
  const years = (joined ? joinYears(groupByYear(oldestFirst)) : groupByYear(oldestFirst)).reverse();
  const link = (group: YearGroup<Item>) => ({
    label: spanOf(group),
    href: hrefOf(group.year),
    current: false,
  });
  return {
    main: {
      items: newest,
      years: years.map((group) => ({ ...link(group), count: group.items.length })),
    },
    pages: years.flatMap((group) =>
      pageList(group.items, hrefOf(group.year), ({ date }) => formatDate(date, 'day-month')).map(
        (page) => ({
          ...page,
          year: spanOf(group),
          rest: pageHref(`${group.year}/`, page.number).replace(/\/$/, ''),
          years: years.map((other) => ({ ...link(other), current: other === group })),
        }),
      ),
    ),
  };
}

/** Years in the order of time, each with those after it for which one page has room. */
function joinYears<Item>(years: readonly YearGroup<Item>[]): YearGroup<Item>[] {
  const joined: YearGroup<Item>[] = [];
  for (const next of years) {
    const last = joined.at(-1);
    const items = [...(last?.items ?? []), ...next.items];
    const hasRoom = takeFirst(items).length === items.length;
    if (last && hasRoom) joined.splice(-1, 1, { year: last.year, items });
    else joined.push(next);
  }
  return joined;
}

/** The years of a group, the first of which is its name. */
function spanOf({ year, items }: YearGroup<{ readonly date: CalendarDate }>): string {
  const last = items.at(-1)?.date.slice(0, 4) ?? year;
  return last === year ? year : `${year}–${last}`;
}
