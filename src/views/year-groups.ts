import type { ArticleCard } from './article-card.ts';
import type { YearLink } from './year-cut.ts';

/** The articles of one year on a longer page. */
export interface YearGroup {
  readonly year: string;
  readonly cards: readonly ArticleCard[];
}

/** Parts a page's articles by year, in the order given. */
export function groupByYear(cards: readonly ArticleCard[]): YearGroup[] {
  const groups = new Map<string, ArticleCard[]>();
  for (const card of cards) {
    const year = card.date.slice(0, 4);
    const group = groups.get(year);
    if (group) group.push(card);
    else groups.set(year, [card]);
  }
  return [...groups].map(([year, members]) => ({ year, cards: members }));
}

/** Links down a page that holds several years. */
export function linksDown(groups: readonly YearGroup[]): YearLink[] {
  if (groups.length < 2) return [];
  return groups.map(({ year, cards }) => ({
    label: year,
    href: `#y-${year}`,
    count: cards.length,
    current: false,
  }));
}
