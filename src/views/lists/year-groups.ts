import type { CalendarDate } from '../../core/calendar/date.ts';
import type { YearLink } from './year-cut.ts';

/** The items of one year on a longer page. */
export interface YearGroup<Item> {
  readonly year: string;
  readonly items: readonly Item[];
}

/** Groups a page's items by year, in the order given. */
export function groupByYear<Item extends { readonly date: CalendarDate }>(
  items: readonly Item[],
): YearGroup<Item>[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const year = item.date.slice(0, 4);
    const group = groups.get(year);
    if (group) group.push(item);
    else groups.set(year, [item]);
  }
  return [...groups].map(([year, members]) => ({ year, items: members }));
}

/** Links to the years on a page that holds several. */
export function linksDown(groups: readonly YearGroup<unknown>[]): YearLink[] {
  if (groups.length < 2) return [];
  return groups.map(({ year, items }) => ({
    label: year,
    href: `#y-${year}`,
    count: items.length,
    current: false,
  }));
}
