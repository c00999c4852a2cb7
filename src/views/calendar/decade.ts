import type { Archive } from '../../core/archive/archive.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { periodColumn, type PeriodColumn } from '../stories/columns.ts';
import { heatMap, type HeatCell, type HeatRow } from './month-grid.ts';
import type { PageLink } from '../lists/paged.ts';

/** The years of one decade, of an archive that spans several. */
export interface DecadeView {
  /** `2010s`. */
  readonly id: string;
  readonly href: string;
  readonly archiveHref: string;
  readonly total: number;
  /** Newest first; years before and after the archive left out. */
  readonly rows: readonly HeatRow[];
  /** Its years with their first articles, newest first. */
  readonly years: readonly PeriodColumn[];
  readonly before?: PageLink;
  readonly after?: PageLink;
}

const decadeOf = (year: string): string => `${year.slice(0, 3)}0s`;

/** Decades with articles, oldest first; none if the archive lies within one. */
function decadesOf(archive: Archive): string[] {
  const decades = [...new Set(archive.years.map(({ id }) => decadeOf(id)))];
  return decades.length > 1 ? decades : [];
}

/** The link from a year up to its decade, if that has a page. */
export function decadeLink(archive: Archive, year: string, urls: Urls): PageLink | undefined {
  const id = decadeOf(year);
  return decadesOf(archive).length > 0 ? { label: id, href: urls.period(id) } : undefined;
}

/** Headlines of each year. */
const OF_A_YEAR = 4;

/** The pages of all decades. */
export function decadeViews(archive: Archive, urls: Urls): DecadeView[] {
  const decades = decadesOf(archive);
  const rows = decades.length > 0 ? heatMap(archive, urls) : [];
  const link = (id: string | undefined) =>
    id === undefined ? undefined : { label: id, href: urls.period(id) };
  return decades.map((id, index): DecadeView => {
    const [before, after] = [link(decades[index - 1]), link(decades[index + 1])];
    const own = rows.filter(({ year }) => decadeOf(year) === id);
    return {
      id,
      href: urls.period(id),
      archiveHref: urls.archive,
      total: own.reduce((sum, { total }) => sum + total, 0),
      rows: own,
      years: archive.years
        .filter((year) => decadeOf(year.id) === id)
        .reverse()
        .map((year) => periodColumn(year, archive, urls, OF_A_YEAR)),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
    };
  });
}

/** Up to this many years, the archive's own page shows every month. */
const MOST_YEARS_BY_MONTH = 30;

/** What the page of the archive shows: months of years, or of a long archive years of decades. */
export function archiveHeat(archive: Archive, urls: Urls): HeatRow[] {
  const first = Number(archive.years[0]?.id ?? 0);
  const last = Number(archive.years.at(-1)?.id ?? 0);
  if (last - first < MOST_YEARS_BY_MONTH) return heatMap(archive, urls);
  const counts = new Map(archive.years.map(({ id, articles }) => [id, articles.length]));
  const fullest = [...counts.values()].reduce((most, count) => Math.max(most, count), 1);
  return decadesOf(archive)
    .reverse()
    .map((decade): HeatRow => {
      const cells = yearsOf(decade).map((year): HeatCell => {
        const count = counts.get(year) ?? 0;
        const level = Math.ceil((4 * count) / fullest) as HeatCell['level'];
        const link = count > 0 ? { href: urls.period(year) } : {};
        return { id: year, label: year.slice(3), name: year, count, level, ...link };
      });
      const total = cells.reduce((sum, { count }) => sum + count, 0);
      return { year: decade, href: urls.period(decade), total, cells };
    });
}

const yearsOf = (decade: string): string[] =>
  Array.from({ length: 10 }, (_, at) => `${decade.slice(0, 3)}${at}`);
