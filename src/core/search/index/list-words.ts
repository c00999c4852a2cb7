import { readWords } from '../words/read-words.ts';

/** The words of one article, as its segment needs them; the lists run side by side. */
export interface ArticleWords {
  /** How many words it has. */
  readonly length: number;
  readonly terms: readonly string[];
  /** How often each term occurs, with a headline counted more. */
  readonly weights: readonly number[];
  /** Where each term is, in words from the beginning, ascending. */
  readonly positions: readonly (readonly number[])[];
}

/** A word in the headline says more about an article. */
const TITLE_WEIGHT = 3;

/**
 * Lists the words of an article.
 *
 * @param titleLength how much of the text is its headline
 */
export function listWords(text: string, titleLength: number): ArticleWords {
  const words = readWords(text);
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const positions: number[][] = [];
  words.forEach(({ start, terms }, position) => {
    const weight = start < titleLength ? TITLE_WEIGHT : 1;
    for (const term of terms) {
      const known = numbers.get(term);
      if (known === undefined) {
        numbers.set(term, weights.length);
        weights.push(weight);
        positions.push([position]);
      } else {
        weights[known] = (weights[known] ?? 0) + weight;
        positions[known]?.push(position);
      }
    }
  });
  return { length: words.length, terms: [...numbers.keys()], weights, positions };
}
