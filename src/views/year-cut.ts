import type { CalendarDate } from '../core/calendar-date.ts';

/** A way to one year of a long list. */
export interface YearLink {
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly current: boolean;
}

/** One page of a list. */
export interface YearCut<Item> {
  /** Absent on the main page, which shows the newest. */
  readonly year?: string;
  readonly href?: string;
  readonly items: readonly Item[];
  /** Empty where everything stands on the main page. */
  readonly years: readonly YearLink[];
}

const LONGEST_PAGE = 100;

/**
 * Cuts a long list into a main page with the newest items and a page a year, whose address does not
 * change as the list grows; a short list stays whole.
 *
 * @param items in any order; each page has its items newest first
 */
export function cutByYear<Item extends { readonly date: CalendarDate }>(
  items: readonly Item[],
  hrefOf: (year: string) => string,
): YearCut<Item>[] {
  const newestFirst = [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (items.length <= LONGEST_PAGE) return [{ items: newestFirst, years: [] }];
  const byYear = new Map<string, Item[]>();
  for (const item of newestFirst) {
    const year = item.date.slice(0, 4);
    const group = byYear.get(year);
    if (group) group.push(item);
    else byYear.set(year, [item]);
  }
  const links = (current?: string) =>
    [...byYear].map(([year, group]) => ({
      label: year,
      href: hrefOf(year),
      count: group.length,
      current: year === current,
    }));
  return [
    { items: newestFirst.slice(0, LONGEST_PAGE), years: links() },
    ...[...byYear].map(([year, group]) => ({
      year,
      href: hrefOf(year),
      items: group,
      years: links(year),
    })),
  ];
}
