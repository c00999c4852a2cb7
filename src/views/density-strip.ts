import type { Archive } from '../core/archive/archive.ts';

const HEIGHT = 40;
/** Up to this many bars are drawn; a longer archive has a bar a quarter or a year. */
const MOST_BARS = 240;

/** Draws how much was printed over time, from the first year to the last, as a picture of bars. */
export function densityStrip(archive: Archive): string {
  const first = Number(archive.years[0]?.id ?? 0);
  const years = Number(archive.years.at(-1)?.id ?? 0) + 1 - first;
  const months = years * 12;
  const monthsABar = months <= MOST_BARS ? 1 : months <= MOST_BARS * 3 ? 3 : 12;
  const counts = new Array<number>(Math.ceil(months / monthsABar)).fill(0);
  for (const month of archive.months) {
    const [year = 0, number = 1] = month.id.split('-').map(Number);
    const bar = Math.floor(((year - first) * 12 + number - 1) / monthsABar);
    counts[bar] = (counts[bar] ?? 0) + month.articles.length;
  }
  const fullest = Math.max(1, ...counts);
  const bars = counts.flatMap((count, index) => {
    if (count === 0) return [];
    const height = Math.max(3, Math.round((HEIGHT * count) / fullest));
    return [`M${index} ${HEIGHT}v-${height}h.8v${height}z`];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${counts.length} ${HEIGHT}" preserveAspectRatio="none">`,
    '<style>path{fill:#c9c4b8}@media(prefers-color-scheme:dark){path{fill:#5a564e}}</style>',
    `<path d="${bars.join('')}"/></svg>`,
  ].join('');
}
