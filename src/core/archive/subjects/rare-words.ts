/** The rare words of quotes, as numbers: the same number is the same word. */
export interface RareWords {
  /** Of one quote, each once. */
  of(quoteId: string): readonly number[];
}

/** Shorter words are mostly those of grammar. In scripts without spaces a run of letters is a word. */
const LONG_WORD = /\p{L}[\p{L}\p{M}]{4,40}/gu;
/** A word in more than one of so many quotes says little of what they are about. */
const RARE = 256;
/** In a small archive a word may be in so many quotes. */
const LEAST_QUOTES = 4;

/**
 * Finds the long words that few quotes have. How many are few changes only when the number of quotes has
 * doubled, so that another article changes little.
 */
export function rareWords(
  quotes: Iterable<{ readonly id: string; readonly words: string }>,
): RareWords {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const wordsOf = new Map<string, Uint32Array>();
  for (const { id, words } of quotes) {
    const own = new Set<number>();
    for (const word of words.toLowerCase().match(LONG_WORD) ?? []) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      own.add(number);
    }
    for (const number of own) counts[number] = (counts[number] ?? 0) + 1;
    wordsOf.set(id, Uint32Array.from(own));
  }
  const doubled = 2 ** Math.floor(Math.log2(Math.max(1, wordsOf.size)));
  const most = Math.max(LEAST_QUOTES, doubled / RARE);
  return {
    of: (quoteId) =>
      [...(wordsOf.get(quoteId) ?? [])].filter((number) => (counts[number] ?? 0) <= most),
  };
}
