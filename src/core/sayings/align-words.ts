import { isNearWord } from './near-word.ts';
import type { SpokenWord } from './spoken-words.ts';

/** What became of a word between two printings; indexes count words. */
export type WordStep =
  | { readonly kind: 'same' | 'near' | 'changed'; readonly a: number; readonly b: number }
  | { readonly kind: 'missing'; readonly a: number }
  | { readonly kind: 'added'; readonly b: number };

/** How the words of one text are found in another. */
export interface Alignment {
  /** In order; words of the longer text before the first and after the last found one are not in it. */
  readonly steps: readonly WordStep[];
  /**
   * Indexes of the words that are found in order, slips of the pen included, beside at least one other
   * such word.
   */
  readonly found: readonly number[];
}

/** A hostile quote costs no more than this. */
const MOST_WORDS = 400;
const NEAR = 0.3;
const CHANGED = 1.4;
const MISSING = 1;
/** Words of the longer text in between cost less, so that a quote with something cut out is found. */
const ADDED = 0.45;

/**
 * Finds the words of one text in another, as whole and as much together as can be: the alignment with
 * the least cost in which the other text’s beginning and end are free (semi-global alignment after
 * Needleman and Wunsch 1970).
 *
 * @param a the words to find, of which the first 400 count
 * @param b the words among which they may be, likewise
 */
export function alignWords(a: readonly SpokenWord[], b: readonly SpokenWord[]): Alignment {
  const [needle, text] = [a.slice(0, MOST_WORDS), b.slice(0, MOST_WORDS)];
  const table = costTable(needle, text);
  const steps = trace(table, needle, text);
  return { steps, found: foundTogether(steps) };
}

interface CostTable {
  readonly width: number;
  readonly costs: Float64Array;
}

function pairCost(a: string, b: string): number {
  if (a === b) return 0;
  return isNearWord(a, b) ? NEAR : CHANGED;
}

function costTable(a: readonly SpokenWord[], b: readonly SpokenWord[]): CostTable {
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width);
  for (const [index, { folded }] of a.entries()) {
    const row = (index + 1) * width;
    let before = (index + 1) * MISSING;
    costs[row] = before;
    for (let at = 1; at < width; at++) {
      const above = row - width + at;
      const pair = (costs[above - 1] ?? 0) + pairCost(folded, b[at - 1]?.folded ?? '');
      before = Math.min(pair, (costs[above] ?? 0) + MISSING, before + ADDED);
      costs[row + at] = before;
    }
  }
  return { width, costs };
}

function trace(
  { width, costs }: CostTable,
  a: readonly SpokenWord[],
  b: readonly SpokenWord[],
): WordStep[] {
  const cost = (i: number, j: number) => costs[i * width + j] ?? 0;
  let [i, j] = [a.length, 0];
  for (let end = 1; end <= b.length; end++) if (cost(i, end) < cost(i, j)) j = end;
  const steps: WordStep[] = [];
  while (i > 0) {
    const own = a[i - 1]?.folded ?? '';
    const other = b[j - 1]?.folded;
    const pair = other === undefined ? CHANGED : pairCost(own, other);
    if (j > 0 && isEqual(cost(i, j), cost(i - 1, j - 1) + pair)) {
      const kind = pair === 0 ? 'same' : pair === NEAR ? 'near' : 'changed';
      steps.push({ kind, a: --i, b: --j });
    } else if (j > 0 && isEqual(cost(i, j), cost(i, j - 1) + ADDED)) {
      steps.push({ kind: 'added', b: --j });
    } else {
      steps.push({ kind: 'missing', a: --i });
    }
  }
  return steps.reverse();
}

const isEqual = (x: number, y: number): boolean => Math.abs(x - y) < 1e-9;

/** A word by itself among others is chance; two are not, with at most one other between. */
function foundTogether(steps: readonly WordStep[]): number[] {
  const found: number[] = [];
  let [run, others]: [number[], number] = [[], 0];
  const close = () => {
    if (run.length > 1) found.push(...run);
    run = [];
  };
  for (const step of steps) {
    if (step.kind === 'same' || step.kind === 'near') {
      run.push(step.a);
      others = 0;
    } else if (++others > 1) close();
  }
  close();
  return found;
}
