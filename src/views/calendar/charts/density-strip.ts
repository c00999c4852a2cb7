import type { Archive } from '../../../core/archive/archive.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';

const HEIGHT = 40;
/** Up to this many bars are drawn; a longer archive has one bar per quarter or per year. */
const MOST_BARS = 240;

/** How much was printed over time, as bars in a box of its own units. */
export interface DensityBars {
  readonly width: number;
  readonly height: number;
  /** SVG path data; a stretch of time without articles has no bar. */
  readonly path: string;
}

/** Draws how much was printed over time, from the first year to the last, as a picture of bars. */
export function densityStrip(archive: Archive): string {
  const bars = densityBars(
    archive,
    archive.months.map(({ id, articles }) => ({ month: id, count: articles.length })),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${bars.width} ${bars.height}" preserveAspectRatio="none">`,
    '<style>path{fill:#c9c4b8}@media(prefers-color-scheme:dark){path{fill:#5a564e}}</style>',
    `<path d="${bars.path}"/></svg>`,
  ].join('');
}

/** The same of some of the articles, over the time of the whole archive, so that gaps show as gaps. */
export function densityOf(archive: Archive, dates: readonly CalendarDate[]): DensityBars {
  const counted = dates.map((date) => ({ month: date.slice(0, 7), count: 1 }));
  return densityBars(archive, counted);
}

function densityBars(
  archive: Archive,
  counted: readonly { readonly month: string; readonly count: number }[],
): DensityBars {
  const first = Number(archive.years[0]?.id ?? 0);
  const years = Number(archive.years.at(-1)?.id ?? 0) + 1 - first;
  const months = years * 12;
  const monthsABar = months <= MOST_BARS ? 1 : months <= MOST_BARS * 3 ? 3 : 12;
  const counts = new Array<number>(Math.ceil(months / monthsABar)).fill(0);
  for (const { month: id, count } of counted) {
    const [year = 0, number = 1] = id.split('-').map(Number);
    const bar = Math.floor(((year - first) * 12 + number - 1) / monthsABar);
    counts[bar] = (counts[bar] ?? 0) + count;
  }
  const fullest = counts.reduce((most, count) => Math.max(most, count), 1);
  const bars = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const height = Math.max(3, Math.round((HEIGHT * count) / fullest));
    return [`M${index} ${HEIGHT}v-${height}h.8v${height}z`];
  });
  return { width: counts.length, height: HEIGHT, path: bars.join('') };
}
