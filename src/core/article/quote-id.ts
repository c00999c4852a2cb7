import { digestOf } from '../text/digest.ts';

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read aloud. */
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS_A_CHARACTER = 5;
/**
 * 50 bits. Among n quotes, the chance that any two clash is about n² / 2⁵¹: 4.3 % among 10 million,
 * 0.0004 % among 100,000. The later of the two gets a longer id.
 */
const ID_LENGTH = 10;
const LONGEST_ID = 26;

/** What a quote's id may look like, for use in a regular expression. */
export const QUOTE_ID_PATTERN = `[0-9a-hjkmnp-tv-z]{${ID_LENGTH},${LONGEST_ID}}`;
/** A quote's id by itself. */
export const QUOTE_ID: RegExp = new RegExp(`^${QUOTE_ID_PATTERN}$`);

// Separate from the list of marks that are read: published ids depend on these, and must not change
// when that list grows.
const QUOTATION_MARKS = /["'“”„‟‘’‚‛«»‹›「」『』]/gu;
const WHITE_SPACE = /\s+/gu;

/**
 * Folds what may change in a quote without changing what was said: compatibility forms (NFKC), case,
 * quotation marks and white space.
 */
export function normaliseWords(words: string): string {
  return words
    .normalize('NFKC')
    .replace(QUOTATION_MARKS, '')
    .toLowerCase()
    .replace(WHITE_SPACE, ' ')
    .trim();
}

/**
 * Makes a quote's id from its words, so that moving the quote keeps it.
 *
 * @param articleId the article's permanent id
 * @param words the quote's words as printed
 * @param occurrence 1 for the first occurrence of these words in the article, 2 for the second
 * @param length characters of the id; more than 10 only if a shorter one is taken
 * @returns Crockford's base 32, five bits per character, from the SHA-256 of the three
 */
export function quoteId(
  articleId: string,
  words: string,
  occurrence = 1,
  length = ID_LENGTH,
): string {
  const parts = [articleId, normaliseWords(words)];
  if (occurrence > 1) parts.push(String(occurrence));
  const digits = Math.ceil((length * BITS_A_CHARACTER) / 4);
  const digest = digestOf(parts.join('\n'), digits);
  let bits = BigInt(`0x${digest}`) >> BigInt(digits * 4 - length * BITS_A_CHARACTER);
  let id = '';
  for (let i = 0; i < length; i++) {
    id = CROCKFORD[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}

/** Ids that an article's quotes have or may not have. */
export interface IdRules {
  /** For each quote the id that it was published under, or undefined if it is new. */
  readonly published?: readonly (string | undefined)[];
  /** Ids that other words of the same article have; a new quote gets a higher number. */
  readonly spent?: ReadonlySet<string>;
  /** Ids that quotes of other articles have; a new quote gets a longer one. */
  readonly foreign?: ReadonlySet<string>;
}

const NO_IDS: ReadonlySet<string> = new Set();

/**
 * Ids for all quotes of one article, in reading order: the published ones, and for new quotes those of
 * their words; repeated words are numbered from 2.
 */
export function quoteIds(
  articleId: string,
  allWords: readonly string[],
  { published = [], spent = NO_IDS, foreign = NO_IDS }: IdRules = {},
): string[] {
  const used = new Set(published.filter((id) => id !== undefined));
  const next = new Map<string, number>();
  return allWords.map((words, index) => {
    const known = published[index];
    if (known !== undefined) return known;
    const normalised = normaliseWords(words);
    let occurrence = next.get(normalised) ?? 1;
    let id = quoteId(articleId, words, occurrence);
    while (used.has(id) || spent.has(id)) id = quoteId(articleId, words, ++occurrence);
    next.set(normalised, occurrence + 1);
    for (let length = ID_LENGTH + 1; foreign.has(id) && length <= LONGEST_ID; length++) {
      id = quoteId(articleId, words, occurrence, length);
    }
    used.add(id);
    return id;
  });
}
