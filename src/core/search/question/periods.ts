import type { IndexHead } from '../index/search-index.ts';

/** What a period is found by. */
type Dated = Pick<IndexHead, 'months' | 'articles'>;

/**
 * The articles of a year or month, which follow one another.
 *
 * @param period `YYYY` or `YYYY-MM`
 */
export function articlesOf({ months, articles }: Dated, period: string): number[] {
  const isIn = ([month]: readonly [string, number]) =>
    month === period || month.startsWith(`${period}-`);
  const at = months.findIndex(isIn);
  if (at < 0) return [];
  const [, first = 0] = months[at] ?? [];
  const [, next = articles] = months[months.findLastIndex(isIn) + 1] ?? [];
  return Array.from({ length: next - first }, (_, number) => first + number);
}

/** The articles of a month in whatever years. @param month `MM` */
export function articlesInMonth(head: Dated, month: string): number[] {
  const own = head.months.filter(([each]) => each.endsWith(`-${month}`));
  return own.flatMap(([each]) => articlesOf(head, each));
}

/** The years in which there are articles. */
export function yearsOf({ months }: Pick<Dated, 'months'>): string[] {
  return [...new Set(months.map(([month]) => month.slice(0, 4)))];
}
