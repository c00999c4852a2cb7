import { alignWords, type Alignment, type WordStep } from '../sayings/align-words.ts';
import { isNegation } from '../sayings/negation.ts';
import { areTelling } from '../sayings/telling-words.ts';
import type { SpokenWord } from '../sayings/spoken-words.ts';

/**
 * How a printed quote and the words that somebody asks about differ:
 * `same` word for word, `cut` a part of the printed words, `altered` with other words, `within` the
 * printed words and more before or after them.
 */
export type Likeness = 'same' | 'cut' | 'altered' | 'within';

/** A printed quote beside the words that somebody asks about. */
export interface Comparison {
  readonly likeness: Likeness;
  /** From the words asked about to the printed ones: `a` counts those, `b` these. */
  readonly steps: readonly WordStep[];
  /** How many of the words asked about are in the quote. */
  readonly found: number;
  /** How many were asked about. */
  readonly asked: number;
}

/** Share of the words asked about that must be in a quote for it to be meant; of few words more. */
const LEAST_FOUND = 0.55;
const LEAST_FOUND_OF_FEW = 0.7;
const FEW_WORDS = 10;
/** Fewer words are looked for as they are: of so few, one that differs makes others. */
const LEAST_WORDS_TO_ALTER = 4;
/** From so many words on, a whole quote inside a longer text is that quote. */
const LEAST_WORDS_WITHIN = 4;
/** So many words missing in a row, and no “not” among them, are something left out. */
const LEAST_LEFT_OUT = 3;

/**
 * Compares the words that somebody asks about with a printed quote.
 *
 * @param asked with the text’s own ellipses as `elided`, the indexes of words after one
 * @returns undefined if they are not that quote’s
 */
export function compareClaim(
  asked: readonly SpokenWord[],
  printed: readonly SpokenWord[],
  elided: ReadonlySet<number> = new Set(),
): Comparison | undefined {
  if (asked.length === 0 || printed.length === 0) return undefined;
  const forward = alignWords(asked, printed);
  const backward = asked.length > printed.length ? alignWords(printed, asked) : undefined;
  const inside = backward && findWithin(backward, printed.length, asked);
  if (inside) return inside;
  return judge(forward, asked, printed, elided);
}

function findWithin(
  { steps, found }: Alignment,
  size: number,
  asked: readonly SpokenWord[],
): Comparison | undefined {
  if (size < LEAST_WORDS_WITHIN || !steps.every(({ kind }) => kind === 'same')) return undefined;
  const turned = steps.flatMap((step) =>
    step.kind === 'same' ? [{ kind: 'same', a: step.b, b: step.a } as const] : [],
  );
  const [first = 0, last = 0] = [turned[0]?.a, turned.at(-1)?.a];
  const beside = [asked[first - 1], asked[last + 1]];
  if (beside.some((word) => word && isNegation(word.folded))) return undefined;
  return { likeness: 'within', steps: turned, found: found.length, asked: asked.length };
}

function judge(
  { steps, found }: Alignment,
  asked: readonly SpokenWord[],
  printed: readonly SpokenWord[],
  elided: ReadonlySet<number>,
): Comparison | undefined {
  const altered = steps.some((step) => step.kind !== 'same' && step.kind !== 'added');
  const gaps = gapsOf(steps);
  const leftOut = gaps.every(
    ({ before, words }) =>
      (elided.has(before) || words.length >= LEAST_LEFT_OUT) &&
      !words.some((at) => isNegation(printed[at]?.folded ?? '')),
  );
  const count = steps.filter(({ kind }) => kind === 'same' || kind === 'near').length;
  if (!altered && gaps.length === 0) {
    return {
      likeness: likenessOfPart(steps, asked, printed),
      steps,
      found: count,
      asked: asked.length,
    };
  }
  if (!isMeant(asked, found, gaps, elided)) return undefined;
  return {
    likeness: altered || !leftOut ? 'altered' : 'cut',
    steps,
    found: found.length,
    asked: asked.length,
  };
}

/** Whether what was found of changed words is enough, telling, and together enough, to be that quote. */
function isMeant(
  asked: readonly SpokenWord[],
  found: readonly number[],
  gaps: readonly Gap[],
  elided: ReadonlySet<number>,
): boolean {
  const least = asked.length < FEW_WORDS ? LEAST_FOUND_OF_FEW : LEAST_FOUND;
  const between = gaps.filter(({ before }) => !elided.has(before));
  const scattered = between.reduce((sum, { words }) => sum + words.length, 0);
  return (
    asked.length >= LEAST_WORDS_TO_ALTER &&
    found.length >= asked.length * least &&
    scattered <= found.length &&
    areTelling(found, asked)
  );
}

/** Words taken out of a quote, unchanged; but beside a “not” that is left out they say something else. */
function likenessOfPart(
  steps: readonly WordStep[],
  asked: readonly SpokenWord[],
  printed: readonly SpokenWord[],
): Likeness {
  if (asked.length === printed.length) return 'same';
  return isBesideNegation(steps, printed) ? 'altered' : 'cut';
}

/**
 * Whether the printed words directly before those found are a “not”, or the last word, after them, is.
 *
 * @param steps as in a {@link Comparison}
 */
export function isBesideNegation(
  steps: readonly WordStep[],
  printed: readonly SpokenWord[],
): boolean {
  const places = steps.flatMap((step) => ('b' in step ? [step.b] : []));
  const after = (places.at(-1) ?? 0) + 1;
  const beside = [(places[0] ?? 0) - 1, ...(after === printed.length - 1 ? [after] : [])];
  return beside.some((at) => isNegation(printed[at]?.folded ?? ''));
}

interface Gap {
  /** Index of the word asked about that follows. */
  readonly before: number;
  /** Indexes of the printed words. */
  readonly words: readonly number[];
}

/** Printed words in between that are not among those asked about. */
function gapsOf(steps: readonly WordStep[]): Gap[] {
  const gaps: Gap[] = [];
  let words: number[] = [];
  for (const step of steps) {
    if (step.kind === 'added') words.push(step.b);
    else {
      if (words.length > 0) gaps.push({ before: step.a, words });
      words = [];
    }
  }
  return gaps;
}
