import type { Archive, Period } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';

/** How much time a front page covers. */
export type UnitKind = 'day' | 'month' | 'year';

/** What the front page is of, and what was before. */
export interface FrontUnit {
  readonly kind: UnitKind;
  /** The newest periods of the kind, oldest first: one, or of a very small archive several years. */
  readonly own: readonly Period[];
  /** The periods before, newest first. */
  readonly before: readonly Period[];
}

/** A lead and three seconds. */
const FULL = 4;

const articlesIn = (periods: readonly Period[]): ArticleEntry[] =>
  periods.flatMap(({ articles }) => articles);

/**
 * The unit of a front page: the newest day, or the newest month or year where the smaller one does not
 * hold four articles; if even the year does not, as many years as it takes.
 */
export function frontUnit(archive: Pick<Archive, 'days' | 'months' | 'years'>): FrontUnit {
  const kinds = [
    ['day', archive.days],
    ['month', archive.months],
    ['year', archive.years],
  ] as const;
  for (const [kind, periods] of kinds) {
    const own = periods.slice(-1);
    if (articlesIn(own).length >= FULL) return unitOf(kind, periods, 1);
  }
  const { years } = archive;
  let count = 1;
  while (count < years.length && articlesIn(years.slice(-count)).length < FULL) count++;
  return unitOf('year', years, count);
}

const unitOf = (kind: UnitKind, periods: readonly Period[], count: number): FrontUnit => ({
  kind,
  own: periods.slice(-count),
  before: periods.slice(0, -count).reverse(),
});
