import { spokenWords, type SpokenWord } from '../sayings/spoken-words.ts';
import type { Comparison } from './compare-claim.ts';

/**
 * A stretch of words that both have, as they are printed, or that differ: one side is empty where words were
 * put in or lost.
 */
export type Difference =
  | { readonly kind: 'same'; readonly words: string }
  | { readonly kind: 'other'; readonly asked: string; readonly printed: string };

/** The words that differ between what is asked about and what was printed. */
export interface Differences {
  /** What was printed before and after, and is not asked about. */
  readonly before: string;
  readonly after: string;
  /** In the order of the words asked about. */
  readonly parts: readonly Difference[];
}

/**
 * Shows word by word how words that somebody asks about differ from the printed ones. Words that differ are as
 * they are written on their side, all others as they are printed, with the marks and stops inside a stretch.
 */
export function writeDifference(
  asked: string,
  printed: string,
  { steps }: Comparison,
): Differences {
  const [own, other] = [spokenWords(asked), spokenWords(printed)];
  const parts: Difference[] = [];
  const cut = (text: string, words: readonly SpokenWord[], from: number, to: number) =>
    from < to ? text.slice(words[from]?.start, words[to - 1]?.end) : '';
  const first = steps.find((step) => 'b' in step);
  let [a, b] = [steps.find((step) => 'a' in step)?.a ?? 0, first?.b ?? 0];
  const begin = b;
  for (let index = 0; index < steps.length;) {
    const isSame = steps[index]?.kind === 'same';
    let [toA, toB] = [a, b];
    for (; index < steps.length && (steps[index]?.kind === 'same') === isSame; index++) {
      const step = steps[index];
      if (step && 'a' in step) toA = step.a + 1;
      if (step && 'b' in step) toB = step.b + 1;
    }
    const words = cut(printed, other, b, toB);
    if (isSame) parts.push({ kind: 'same', words });
    else parts.push({ kind: 'other', asked: cut(asked, own, a, toA), printed: words });
    [a, b] = [toA, toB];
  }
  return {
    before: cut(printed, other, 0, begin),
    after: cut(printed, other, b, other.length),
    parts,
  };
}
