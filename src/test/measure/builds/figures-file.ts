import { existsSync, readFileSync } from 'node:fs';
import { programFile } from '../../../program/folder.ts';
import type { SizeFigures } from './figures.ts';

/** Where the figures are kept that the guide quotes. */
export const FIGURES_FILE = programFile('src/docs/build-figures.json');

/** The figures that are kept, smallest archive first; none where there is no file. */
export function readFigures(file: string = FIGURES_FILE): SizeFigures[] {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SizeFigures[]) : [];
}

/** Adds what was measured to what is known: it takes the place of figures of the same size and weight. */
export function mergeFigures(known: readonly SizeFigures[], found: SizeFigures): SizeFigures[] {
  const isOther = ({ articles, weightName }: SizeFigures) =>
    articles !== found.articles || weightName !== found.weightName;
  return [...known.filter(isOther), found].sort(
    (a, b) => a.articles - b.articles || a.weightName.localeCompare(b.weightName, 'en'),
  );
}

const HUNDREDTHS = 100;

/** The file’s contents: figures to a hundredth, so that its differences can be read. */
export function writtenFigures(sizes: readonly SizeFigures[]): string {
  const round = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Math.round(value * HUNDREDTHS) / HUNDREDTHS : value;
  return `${JSON.stringify(sizes, round, 2)}\n`;
}
