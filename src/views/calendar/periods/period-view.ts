import type { Archive, Period } from '../../../core/archive/archive.ts';
import type { ArchiveQuote } from '../../../core/archive/speakers/speakers.ts';
import type { PageLink } from '../../lists/paged.ts';

/** What the pages of a day, a month and a year have in common. */
export interface PeriodView {
  /** `2024`, `2024-02` or `2024-02-08`. */
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly crumbs: readonly PageLink[];
  readonly totals: PeriodTotals;
  readonly before?: PageLink;
  readonly after?: PageLink;
}

/** How much there is of a period. */
export interface PeriodTotals {
  readonly articles: number;
  /** On how many of its days there are articles. */
  readonly days: number;
  readonly quotes: number;
  /** Those who are quoted. */
  readonly speakers: number;
}

/** @throws RangeError where there is no such period */
export function periodAt(periods: readonly Period[], index: number): Period {
  const period = periods[index];
  if (!period) throw new RangeError(`The archive has no such period at ${index}.`);
  return period;
}

/** All quotes of the articles of a period, oldest first. */
export const quotesIn = (
  { articles }: Pick<Period, 'articles'>,
  archive: Pick<Archive, 'quotesOf'>,
): ArchiveQuote[] => articles.flatMap(({ id }) => archive.quotesOf(id));

/**
 * Counts what a period has.
 *
 * @param speakers how many are quoted
 */
export function periodTotals(
  { articles }: Pick<Period, 'articles'>,
  quotes: readonly ArchiveQuote[],
  speakers: number,
): PeriodTotals {
  const days = new Set(articles.map(({ date }) => date)).size;
  return { articles: articles.length, days, quotes: quotes.length, speakers };
}
