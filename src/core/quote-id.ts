import { hash } from 'node:crypto';

/** Crockford's base 32 in lower case: no i, l, o, u, so that an id can be read aloud. */
const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 10;
/** Five bits a character. */
const HEX_DIGITS_NEEDED = Math.ceil((ID_LENGTH * 5) / 4);

/** What a quote's id may look like in an address. */
export const QUOTE_ID = /^[0-9a-hjkmnp-tv-z]{10,26}$/;

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
 * @param occurrence 1 for the first time these words come in the article, 2 for the second
 * @returns 10 characters of Crockford's base 32, from the SHA-256 of the three (50 bits)
 */
export function quoteId(articleId: string, words: string, occurrence = 1): string {
  const parts = [articleId, normaliseWords(words)];
  if (occurrence > 1) parts.push(String(occurrence));
  const digest = hash('sha256', parts.join('\n'), 'hex');
  let bits = BigInt(`0x${digest.slice(0, HEX_DIGITS_NEEDED)}`);
  bits >>= BigInt(HEX_DIGITS_NEEDED * 4 - ID_LENGTH * 5);
  let id = '';
  for (let i = 0; i < ID_LENGTH; i++) {
    id = CROCKFORD[Number(bits & 31n)] + id;
    bits >>= 5n;
  }
  return id;
}

/** Ids for all quotes of one article, in reading order; repeated words are numbered from 2. */
export function quoteIds(articleId: string, allWords: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return allWords.map((words) => {
    const normalised = normaliseWords(words);
    const occurrence = (seen.get(normalised) ?? 0) + 1;
    seen.set(normalised, occurrence);
    return quoteId(articleId, words, occurrence);
  });
}
