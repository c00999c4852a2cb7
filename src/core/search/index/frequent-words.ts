import lists from '../../../data/search-frequent.json' with { type: 'json' };

const LISTS: Readonly<Record<string, readonly string[]>> = lists;

/** The number of each frequent word, from 1 on. */
export type FrequentWords = ReadonlyMap<string, number>;

/**
 * The words of a language whose positions would be too many to load. Where they are is written beside
 * the words around them, and two of them in a row are a term. Terms, folded; the order counts.
 *
 * @param lang BCP 47; what follows the language itself does not count
 */
export function frequentIn(lang: string): readonly string[] {
  return LISTS[lang.split('-')[0] ?? ''] ?? [];
}

/** Numbers frequent words; 0 is no such word. */
export function numberWords(words: readonly string[]): FrequentWords {
  return new Map(words.map((word, at) => [word, at + 1]));
}

/** The term of two frequent words in a row; no other term has a space. */
export function pairOf(first: string, second: string): string {
  return `${first} ${second}`;
}

export function isPair(term: string): boolean {
  return term.includes(' ');
}
