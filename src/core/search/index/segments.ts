/** Articles of neighbouring days, which are indexed together. */
export interface Segment {
  /** By its days, so that it is the same whatever the rest of the archive is. */
  readonly name: string;
  /** Number of its first article. */
  readonly first: number;
  readonly count: number;
}

/** More articles are two segments, unless all are of one day. */
const MOST_ARTICLES = 512;
/** Days from the year 0 to 9999 are fewer than two to this power. */
const ALL_DAYS = 22;
const DAY = 86_400_000;
const YEAR_0 = 719_528;

/**
 * Divides an archive into segments: all days, halved again and again where there are too many articles.
 * An article that is added, moved or removed concerns one segment, which it may divide, or two that it
 * joins; all others are as they were.
 *
 * @param dates of all articles as `YYYY-MM-DD`, ascending
 */
export function planSegments(dates: readonly string[], most: number = MOST_ARTICLES): Segment[] {
  const days = dates.map((date) => Date.parse(`${date}T00:00:00Z`) / DAY + YEAR_0);
  const segments: Segment[] = [];
  const divide = (first: number, end: number, block: number, power: number): void => {
    if (first === end) return;
    if (end - first <= most || power === 0) {
      segments.push({ name: `${block}-${power}`, first, count: end - first });
      return;
    }
    const middle = (2 * block + 1) * 2 ** (power - 1);
    const half = firstFrom(days, middle, first, end);
    divide(first, half, 2 * block, power - 1);
    divide(half, end, 2 * block + 1, power - 1);
  };
  divide(0, days.length, 0, ALL_DAYS);
  return segments;
}

/** The first place between two others at which a day or a later one is. */
function firstFrom(days: readonly number[], day: number, first: number, end: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
