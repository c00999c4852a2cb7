import { join } from 'node:path';
import { predictWeb, scoreWithScorer } from '../../cli/training/cross-validate.ts';
import { rateHeldOut, type RatedSaying } from '../../cli/training/certainty-model.ts';
import { fitFolds, type Fold } from '../../cli/training/folds.ts';
import { judgeSayings } from '../../cli/training/judged-sayings.ts';
import { readTrainingSet } from '../../cli/training/train-ranker.ts';
import { corporaDir } from './corpora.ts';
import type { Figures } from './score.ts';

/**
 * The figures of the web set, in the order of the scorer's columns after the labels. Shares in per cent, those
 * of roles and days among them; `taken`, `given`, `nobody` and `wrongDays` are counts.
 */
export const WEB_FIGURES = [
  'right',
  'whole',
  'wrong',
  'open',
  'missed',
  'taken',
  'given',
  'nobody',
  'false',
  'roles',
  'days',
  'wrongDays',
] as const;

/** The columns that print "a/b": a count where nothing is right about it, a share where there is. */
const SHARES: ReadonlySet<string> = new Set(['roles', 'days']);

/** One line of the table: a genre, or `all`. */
export interface WebLine {
  readonly genre: string;
  readonly labels: number;
  readonly figures: Figures;
}

/**
 * Reads the table that the web set's scorer prints. A share of nothing, printed `–`, is left out.
 *
 * @throws Error where a line has other columns: the scorer is another one
 */
export function parseWebTable(printed: string): WebLine[] {
  const [, ...lines] = printed.trim().split('\n');
  return lines.map((line) => {
    const [genre = '', labels = '', ...values] = line.trim().split(/\s+/);
    if (values.length !== WEB_FIGURES.length)
      throw new Error(`The scorer printed other columns: ${line}`);
    const figures = WEB_FIGURES.flatMap((name, k): [string, number][] => {
      const value = figureOf(values[k] ?? '', SHARES.has(name));
      return value === undefined ? [] : [[name, value]];
    });
    return { genre, labels: Number(labels), figures: Object.fromEntries(figures) };
  });
}

function figureOf(printed: string, isShare: boolean): number | undefined {
  const [count = '', of] = printed.split('/');
  if (count === '–' || (isShare && of === '0')) return undefined;
  return isShare ? Number(((100 * Number(count)) / Number(of)).toFixed(1)) : Number(count);
}

/**
 * Measures ourselves on the web set, by genre, `all` last. Every article is read with weights that were
 * fitted to the others (and to PolNeAR's training part and made-up articles), by folds.
 */
export function measureWeb(): WebLine[] {
  return parseWebTable(scoreWithScorer(WEB, predictWeb(heldOut())));
}

const WEB = join(corporaDir, 'web/web-dev.jsonl');
let fitted: readonly Fold[] | undefined;

/** The folds; fitting them takes a minute, and is done once. */
function heldOut(): readonly Fold[] {
  const polnear = join(corporaDir, 'quotes/polnear-train.jsonl');
  fitted ??= fitFolds(readTrainingSet(polnear, WEB)).folds;
  return fitted;
}

/** Every saying of the web set and of PolNeAR's training part with its confidence, cross-validated. */
export const measureCalibration = (): RatedSaying[] => rateHeldOut(judgeSayings(heldOut()));
