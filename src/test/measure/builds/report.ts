import { formatTable } from '../../../cli/format-table.ts';
import { timesRival, type Measure, type SizeFigures } from './figures.ts';
import type { Judged, Target } from './judge-targets.ts';
import { BUILDS, type BuildName } from './measure-builds.ts';
import { RIVALS, type RivalName } from './rivals/rival.ts';

const BUILD_NAMES: Readonly<Record<BuildName, string>> = {
  bare: 'first build, without cards',
  cold: 'first build',
  unchanged: 'nothing changed',
  edited: 'one article edited',
  added: 'one article added',
  removed: 'one article removed',
  renamed: 'one speaker renamed',
};
const RIVAL_NAMES: Readonly<Record<RivalName, string>> = { eleventy: 'Eleventy', hugo: 'Hugo' };
const MEASURE_NAMES: Readonly<Record<Measure, string>> = {
  cpuSeconds: 'CPU seconds',
  peakMegabytes: 'MB of memory',
  timesEleventy: 'CPU time ÷ Eleventy’s',
  files: 'files',
  filesPerArticle: 'files per article',
  kilobytesPerArticle: 'KB per article',
  costGrowth: 'CPU time per article ÷ that of 1,000',
  extraction: 'MB of text read per second and core',
};

const NOTHING = '–';

/** A figure with as many digits as mean something; a dash where there is none. */
export function shownFigure(figure: number | undefined): string {
  if (figure === undefined) return NOTHING;
  const digits = Number.isInteger(figure) || figure >= 100 ? 0 : figure >= 10 ? 1 : 2;
  return figure.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** A table: its heads, and the cells of each row. */
export interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What each build of archives of some sizes cost, beside the other programs’ blogs. */
export function costTable(sizes: readonly SizeFigures[]): Table {
  return {
    heads: ['articles', 'build', 'CPU s', 'wall s', 'MB', '÷ Eleventy', '÷ Hugo', 'files written'],
    rows: sizes.flatMap((size) => [...buildRows(size), ...rivalRows(size)]),
  };
}

const shownSize = ({ articles, weightName }: Pick<SizeFigures, 'articles' | 'weightName'>) =>
  `${shownFigure(articles)}${weightName === 'small' ? ', small' : ''}`;

function buildRows(size: SizeFigures): string[][] {
  return BUILDS.flatMap((build) => {
    const cost = size.builds[build];
    if (!cost) return [];
    const figures = [
      cost.cpuSeconds,
      cost.wallSeconds,
      Math.round(cost.peakMegabytes),
      ...RIVALS.map((rival) => timesRival(size, build, rival)),
      cost.written,
    ];
    return [[shownSize(size), BUILD_NAMES[build], ...figures.map(shownFigure)]];
  });
}

function rivalRows(size: SizeFigures): string[][] {
  return RIVALS.flatMap((name) => {
    const cost = size.rivals[name];
    if (!cost || 'missing' in cost) return [];
    const figures = [cost.cpuSeconds, cost.wallSeconds, Math.round(cost.peakMegabytes)];
    const program = `${RIVAL_NAMES[name]} ${cost.version}, plain blog`;
    return [[shownSize(size), program, ...figures.map(shownFigure), NOTHING, NOTHING, NOTHING]];
  });
}

/** Why other programs were not measured, a line each. */
export function missingRivals({ rivals }: SizeFigures): string[] {
  return RIVALS.flatMap((name) => {
    const found = rivals[name];
    return found && 'missing' in found ? [`Without ${RIVAL_NAMES[name]}: ${found.missing}.`] : [];
  });
}

/** What a site weighs, by kind of file. */
export function weightTable({ weight, articles }: SizeFigures): Table {
  return {
    heads: ['kind', 'files', 'MB', 'files per article', 'KB per article'],
    rows: Object.entries(weight).map(([kind, { files, bytes }]) => [
      kind,
      shownFigure(files),
      (bytes / 1e6).toFixed(1),
      (files / articles).toFixed(2),
      (bytes / 1000 / articles).toFixed(1),
    ]),
  };
}

/** Each target beside what was reached. */
export function targetTable(judged: readonly Judged[]): Table {
  return {
    heads: ['articles', 'build', 'what', 'aim', 'reached', ''],
    rows: judged.map(({ target, reached, isReached }) => [
      shownSize({ articles: target.articles, weightName: target.weight }),
      target.measure === 'extraction' ? NOTHING : BUILD_NAMES[target.build],
      MEASURE_NAMES[target.measure],
      shownBound(target),
      shownFigure(reached),
      isReached === undefined ? 'not measured' : isReached ? 'yes' : 'no',
    ]),
  };
}

function shownBound({ below, most, least }: Target): string {
  if (below !== undefined) return `under ${shownFigure(below)}`;
  return most === undefined ? `at least ${shownFigure(least)}` : `at most ${shownFigure(most)}`;
}

/** A table for a fixed-width font. */
export const printTable = ({ heads, rows }: Table): string => `${formatTable(heads, rows)}\n`;
