import type { SizeFigures } from './figures.ts';
import type { BuildCost } from './measure-builds.ts';

/** Figures of an archive, for tests of what is made of them. */
export function exampleFigures(
  articles: number,
  more: Partial<SizeFigures> = {},
  cpuSeconds = 40,
): SizeFigures {
  const cost = (seconds: number): BuildCost => ({
    cpuSeconds: seconds,
    wallSeconds: seconds / 2,
    peakMegabytes: 812.4,
    written: 17,
    removed: 0,
  });
  return {
    articles,
    weightName: 'normal',
    builds: { bare: cost(cpuSeconds), cold: cost(cpuSeconds * 3), edited: cost(2.5) },
    weight: {
      articles: { files: articles, bytes: articles * 43_000 },
      all: { files: articles * 18, bytes: articles * 251_000 },
    },
    bareWeight: { files: articles * 15, bytes: articles * 200_000 },
    articleBytes: articles * 3500,
    rivals: {
      eleventy: { version: '3.1.8', cpuSeconds: 2.5, wallSeconds: 3, peakMegabytes: 275 },
      hugo: { missing: 'Hugo is not installed' },
    },
    extraction: 3.4,
    machine: { day: '2026-11-28', processor: 'A core', cores: 2, node: '24.0.0', load: 0.5 },
    ...more,
  };
}
