import { readWords, type IndexedWord } from '../words/read-words.ts';
import { isSpaceless } from '../words/split-words.ts';
import { pairOf, type FrequentWords } from './frequent-words.ts';
import { placeOf } from './place.ts';

/** The words of one article, as its segment needs them; the lists run side by side. */
export interface ArticleWords {
  /** How many words it has. */
  readonly length: number;
  readonly terms: readonly string[];
  /** How often each term occurs, with a headline counted more. */
  readonly weights: readonly number[];
  /** Where each term is (`placeOf`), ascending. */
  readonly places: readonly (readonly number[])[];
  /** Numbers of the quotes that have each term, ascending. */
  readonly quotes: readonly (readonly number[])[];
  /** Whether each term is anywhere in small letters: names are not. */
  readonly small: readonly boolean[];
}

/** The parts of a text in which a word says more. */
export interface TextParts {
  /** How much of the text is its headline. */
  readonly titleLength: number;
  /** The spans of each quote: UTF-16 code units, half-open. */
  readonly quotes?: readonly (readonly (readonly [start: number, end: number])[])[];
}

/** A word in the headline says more about an article. */
const TITLE_WEIGHT = 3;

/**
 * Lists the words of an article, with the quotes that have each. A frequent word has no positions, except beside scripts without
 * spaces: the words beside it, or the pairs that it is in, say where it is.
 *
 * @param termsOf see `readWords`
 */
export function listWords(
  text: string,
  { titleLength, quotes = [] }: TextParts,
  frequent: FrequentWords,
  termsOf?: (word: string) => readonly string[],
): ArticleWords {
  const words = readWords(text, termsOf);
  const list = new TermList();
  const numbers = words.map((_, at) => frequentAt(words, at, frequent));
  const names = [...frequent.keys()];
  const quotesAt = quoteFinder(quotes);
  words.forEach(({ start, terms }, position) => {
    const inside = quotesAt(start);
    const small = isSmall(text.charAt(start));
    const weight = start < titleLength ? TITLE_WEIGHT : 1;
    const number = numbers[position] ?? 0;
    const after = numbers[position + 1] ?? 0;
    const place = placeOf(position, numbers[position - 1] ?? 0, after);
    for (const term of terms) {
      const at = list.add(term, weight);
      list.mark(at, inside, small);
      if (number === 0 || frequent.get(term) !== number) list.note(at, place);
    }
    if (number === 0 || after === 0) return;
    const pair = list.add(pairOf(names[number - 1] ?? '', names[after - 1] ?? ''), weight);
    list.note(pair, placeOf(position, 0, 0));
  });
  return list.finish(words.length);
}

/** Answers for rising places of a text which quotes are there, by their numbers. */
function quoteFinder(
  quotes: NonNullable<TextParts['quotes']>,
): (start: number) => readonly number[] {
  const spans = quotes
    .flatMap((own, number) => own.map(([start, end]) => ({ start, end, number })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  let open: typeof spans = [];
  return (start) => {
    while ((spans[next]?.start ?? Infinity) <= start) open.push(...spans.slice(next, ++next));
    if (open.length > 0) open = open.filter(({ end }) => end > start);
    return open.map(({ number }) => number);
  };
}

/** Whether a letter is a small one; letters of scripts without capitals are not. */
function isSmall(letter: string): boolean {
  return letter.toUpperCase() !== letter;
}

/** The number of the frequent word at a position. */
function frequentAt(words: readonly IndexedWord[], at: number, frequent: FrequentWords): number {
  const known = words[at]?.terms.find((term) => frequent.has(term));
  if (known === undefined) return 0;
  const beside = [words[at - 1]?.terms[0], words[at + 1]?.terms[0]];
  return beside.some((term) => term !== undefined && isSpaceless(term))
    ? 0
    : (frequent.get(known) ?? 0);
}

class TermList {
  readonly #numbers = new Map<string, number>();
  readonly #weights: number[] = [];
  readonly #places: number[][] = [];
  readonly #quotes: Set<number>[] = [];
  readonly #small: boolean[] = [];

  /** @returns the place of the term in the lists */
  add(term: string, weight: number): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) {
      this.#weights[known] = (this.#weights[known] ?? 0) + weight;
      return known;
    }
    const at = this.#weights.push(weight) - 1;
    this.#numbers.set(term, at);
    this.#places.push([]);
    this.#quotes.push(new Set());
    this.#small.push(false);
    return at;
  }

  note(at: number, place: number): void {
    this.#places[at]?.push(place);
  }

  mark(at: number, quotes: readonly number[], small: boolean): void {
    for (const quote of quotes) this.#quotes[at]?.add(quote);
    if (small) this.#small[at] = true;
  }

  finish(length: number): ArticleWords {
    return {
      length,
      terms: [...this.#numbers.keys()],
      weights: this.#weights,
      places: this.#places,
      quotes: this.#quotes.map((numbers) => [...numbers].sort((a, b) => a - b)),
      small: this.#small,
    };
  }
}
