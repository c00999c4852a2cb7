import type { WeightName } from '../../../core/weight/rules.ts';
import type { BuildFigures, BuildName } from './measure-builds.ts';
import type { RivalFigures, RivalName } from './rivals/rival.ts';

/** What was measured of an archive of one size with one weight, in one run on one machine. */
export interface SizeFigures extends BuildFigures {
  readonly articles: number;
  readonly weightName: WeightName;
  readonly rivals: Readonly<Partial<Record<RivalName, RivalFigures>>>;
  /** Megabytes of text from which one core extracts quotes in a second of CPU time. */
  readonly extraction: number;
  readonly machine: Machine;
}

/** Where and when it was measured. */
export interface Machine {
  /** `2026-11-28` */
  readonly day: string;
  readonly processor: string;
  readonly cores: number;
  readonly node: string;
  /** How many processes wanted to run when the measurement began: more than one slows it. */
  readonly load: number;
}

/** A figure that a target may be about. */
export const MEASURES = [
  'cpuSeconds',
  'peakMegabytes',
  'timesEleventy',
  'files',
  'filesPerArticle',
  'kilobytesPerArticle',
  'costGrowth',
  'extraction',
] as const;
export type Measure = (typeof MEASURES)[number];

/** The size of which growing costs are reckoned. */
export const SMALLEST = 1000;

/**
 * One figure of a run.
 *
 * @param others runs of other sizes: `costGrowth` is the cost per article in proportion to that of the
 *   smallest archive
 * @returns undefined where it was not measured
 */
export function figureOf(
  size: SizeFigures,
  measure: Measure,
  build: BuildName,
  others: readonly SizeFigures[],
): number | undefined {
  const { weight, articles, builds, extraction } = size;
  const cost = builds[build];
  const all = build === 'bare' ? size.bareWeight : weight['all'];
  switch (measure) {
    case 'cpuSeconds':
    case 'peakMegabytes':
      return cost?.[measure];
    case 'timesEleventy':
      return timesRival(size, build, 'eleventy');
    case 'files':
      return cost && all?.files;
    case 'filesPerArticle':
      return cost && all && all.files / articles;
    case 'kilobytesPerArticle':
      return cost && all && all.bytes / 1000 / articles;
    case 'costGrowth':
      return costGrowth(size, build, others);
    case 'extraction':
      return extraction;
  }
}

/** The CPU time of a build in proportion to that of another program’s whole blog, in the same run. */
export function timesRival(
  { builds, rivals }: SizeFigures,
  build: BuildName,
  name: RivalName,
): number | undefined {
  const [cost, rival] = [builds[build], rivals[name]];
  return cost && rival && 'cpuSeconds' in rival ? cost.cpuSeconds / rival.cpuSeconds : undefined;
}

function costGrowth(
  size: SizeFigures,
  build: BuildName,
  others: readonly SizeFigures[],
): number | undefined {
  const smallest = others.find(
    ({ articles, weightName }) => articles === SMALLEST && weightName === size.weightName,
  );
  const [now, then] = [size.builds[build], smallest?.builds[build]];
  return now && then && now.cpuSeconds / size.articles / (then.cpuSeconds / SMALLEST);
}
