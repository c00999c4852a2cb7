import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corporaDir, type GoldArticle } from './corpora.ts';

/** Figures by name, in per cent with one decimal, as the scorers print them. */
export type Figures = Readonly<Record<string, number>>;

/** The figures shown for quotes, in the order of the columns; all printed by the scorer. */
export const QUOTE_FIGURES = [
  'f1',
  'precision',
  'recall',
  'exactRecall',
  'sourceMention',
  'namedSpeaker',
  'namedSpeakerWrong',
  'pronounResolved',
] as const;

/** Where the figures shown for places are in the scorer's output. */
const PLACE_FIGURE_PATHS = {
  exactF: ['exact', 'f1'],
  overlapF: ['overlap', 'f1'],
  documentF: ['docPlacesCtry', 'f1'],
  accuracy: ['resolution', 'accCtry'],
} as const;

export const PLACE_FIGURES = ['exactF', 'overlapF', 'documentF', 'accuracy'] as const;

/** Scores quotes with the corpus's own scorer. */
export function scoreQuotes(
  articles: readonly GoldArticle[],
  predicted: readonly object[],
): Figures {
  const printed = runScorer('quotes', articles, predicted);
  return Object.fromEntries(QUOTE_FIGURES.map((name) => [name, numberAt(printed, [name])]));
}

/** Scores places with the corpus's own scorer; documents and accuracy are country-aware. */
export function scorePlaces(
  articles: readonly GoldArticle[],
  predicted: readonly object[],
): Figures {
  const printed = runScorer('places', articles, predicted, '--json');
  return Object.fromEntries(
    PLACE_FIGURES.map((name) => [name, percent(numberAt(printed, PLACE_FIGURE_PATHS[name]))]),
  );
}

function percent(share: number): number {
  return Number((100 * share).toFixed(1));
}

function runScorer(
  corpus: 'quotes' | 'places',
  articles: readonly GoldArticle[],
  predicted: readonly object[],
  ...options: readonly string[]
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-accuracy-'));
  try {
    const goldFile = join(folder, 'gold.jsonl');
    const predictedFile = join(folder, 'predicted.jsonl');
    writeFileSync(goldFile, articles.map(({ gold }) => `${gold}\n`).join(''));
    writeFileSync(predictedFile, predicted.map((line) => `${JSON.stringify(line)}\n`).join(''));
    // By its real path: through a link it takes itself for a module and prints nothing.
    const scorer = realpathSync(join(corporaDir, corpus, 'score.mjs'));
    const args = [scorer, goldFile, predictedFile, ...options];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws Error if the scorer printed no such figure */
function numberAt(printed: unknown, path: readonly string[]): number {
  let value = printed;
  for (const name of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  if (typeof value !== 'number') throw new Error(`The scorer printed no ${path.join('.')}.`);
  return value;
}
