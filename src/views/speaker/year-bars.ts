/** Units of the picture: at the size of a phone about CSS pixels. */
const WIDTH = 340;
const HEIGHT = 132;
/** Above the bars for numbers, and below them for years. */
const ABOVE = 14;
const BELOW = 18;
const MOST_YEARS_WRITTEN = 7;
/** Numbers of a bar need so much. */
const NARROWEST_WITH_NUMBER = 16;
const BAR = 0.72;

/** How often something happened in each year. */
export interface YearCount {
  readonly year: string;
  readonly count: number;
}

/** A picture of bars, one per year, in its own units. */
export interface YearBars {
  readonly width: number;
  readonly height: number;
  /** SVG path data of all bars; a year without anything has none. */
  readonly path: string;
  /** Y of the line that the bars are on. */
  readonly ground: number;
  readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** Draws counts by year, in their order; some years and, where there is room, the counts are written. */
export function yearBars(counts: readonly YearCount[]): YearBars {
  const pitch = WIDTH / Math.max(1, counts.length);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const ground = HEIGHT - BELOW;
  const everyYear = Math.ceil(counts.length / MOST_YEARS_WRITTEN);
  const labels: { x: number; y: number; text: string }[] = [];
  const bars = counts.map(({ year, count }, at) => {
    const middle = round(pitch * (at + 0.5));
    if (at % everyYear === 0) labels.push({ x: middle, y: HEIGHT - 4, text: year });
    if (count === 0) return '';
    const height = round(Math.max(2, ((ground - ABOVE) * count) / most));
    if (pitch >= NARROWEST_WITH_NUMBER)
      labels.push({ x: middle, y: round(ground - height - 4), text: String(count) });
    const width = round(pitch * BAR);
    return `M${round(middle - width / 2)} ${ground}v-${height}h${width}v${height}z`;
  });
  return { width: WIDTH, height: HEIGHT, path: bars.join(''), ground, labels };
}

const round = (value: number): number => Math.round(value * 10) / 10;
