import type { Archive, Period } from '../../core/archive/archive.ts';
import { formatPeriod } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { PageLink } from '../lists/paged.ts';
import { say } from '../../wording/say.ts';

/** How much was printed over the whole time of an archive: a picture of bars, and its years. */
export interface ArchiveBand {
  /** In units of one bar each. */
  readonly width: number;
  readonly height: number;
  /** Only of times with articles. */
  readonly bars: readonly (PageLink & {
    readonly at: number;
    readonly height: number;
    readonly current: boolean;
  })[];
  /** Years, or of a long archive decades; each as wide as the others. */
  readonly years: readonly {
    readonly label: string;
    readonly count: number;
    /** Absent if nothing was printed. */
    readonly href?: string;
    readonly current: boolean;
  }[];
}

const HEIGHT = 36;
/** The lowest bar that is seen. */
const LOWEST = 4;
/** Up to so many years, each month has a bar; of a longer archive, each year. */
const MOST_YEARS = 30;

/**
 * Draws an archive from its first year to its last. The height of a bar is the root of its share of
 * the fullest, so that one article beside a hundred is seen.
 */
export function archiveBand(archive: Archive, urls: Urls): ArchiveBand {
  const [first, last] = [archive.years[0], archive.years.at(-1)].map((year) => Number(year?.id));
  if (first === undefined || last === undefined || Number.isNaN(first)) {
    return { width: 12, height: HEIGHT, bars: [], years: [] };
  }
  const isLong = last - first >= MOST_YEARS;
  const start = isLong ? first - (first % 10) : first;
  const perGroup = isLong ? 10 : 12;
  const groups = isLong ? Math.floor((last - start) / 10) + 1 : last - start + 1;
  const at = ({ id }: Period) =>
    isLong ? Number(id) - start : (Number(id.slice(0, 4)) - start) * 12 + Number(id.slice(5)) - 1;
  const periods = isLong ? archive.years : archive.months;
  const fullest = Math.max(...periods.map(({ articles }) => articles.length));
  const bars = periods.map((period) => ({
    at: at(period),
    height: Math.max(LOWEST, Math.round(HEIGHT * Math.sqrt(period.articles.length / fullest))),
    label: say('calendar.counted-month', {
      month: formatPeriod(period.id),
      count: period.articles.length,
    }),
    href: urls.period(period.id),
    current: period === periods.at(-1),
  }));
  const counts = new Map(archive.years.map(({ id, articles }) => [id, articles.length]));
  const years = Array.from({ length: groups }, (_, index) => {
    const from = isLong ? start + 10 * index : start + index;
    const label = `${String(from).padStart(4, '0')}${isLong ? 's' : ''}`;
    const count = sumOf(from, isLong ? 10 : 1, counts);
    return {
      label,
      count,
      ...(count > 0 ? { href: urls.period(label) } : {}),
      current: index === groups - 1,
    };
  });
  return { width: perGroup * groups, height: HEIGHT, bars, years };
}

const sumOf = (from: number, length: number, counts: ReadonlyMap<string, number>): number =>
  Array.from({ length }, (_, at) => counts.get(String(from + at).padStart(4, '0')) ?? 0).reduce(
    (sum, count) => sum + count,
    0,
  );
