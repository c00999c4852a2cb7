import type { QuoteKind } from '../extract/speech-types.ts';

/** What of a quote decides whether somebody would cite it. */
export interface CitableQuote {
  readonly kind: QuoteKind;
  readonly words: string;
  /** The person named as its speaker; absent where no person is. */
  readonly speaker?: unknown;
}

/** Fewer words than these are a fragment, even where they end in a full stop. */
const LEAST_WORDS = 5;

/** In scripts without spaces, a pair of letters stands for a word. */
const PAIR = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]{1,2}`;
const WORD = new RegExp(String.raw`${PAIR}|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'.-]{0,60}`, 'gu');

const countWords = (words: string): number => words.match(WORD)?.length ?? 0;

/** Whether a quote is a sentence of its own and has five words or more. */
export function isWholeSentence({ kind, words }: CitableQuote): boolean {
  return kind === 'direct' && countWords(words) >= LEAST_WORDS;
}

/** Whether somebody would cite a quote: its speaker is named, or it is a whole sentence. */
export function isCitable(quote: CitableQuote): boolean {
  return quote.speaker !== undefined || isWholeSentence(quote);
}

/** Words of a quote that a picture has room for, and that say enough by themselves. */
const SHARED_WORDS = { least: 8, most: 40 } as const;

/**
 * Whether somebody would share a quote as a picture: its speaker is named, it is a whole sentence,
 * and it can be read at a glance.
 */
export function isShared(quote: CitableQuote): boolean {
  if (quote.speaker === undefined || quote.kind !== 'direct') return false;
  const count = countWords(quote.words);
  return count >= SHARED_WORDS.least && count <= SHARED_WORDS.most;
}

/** UTF-16 code units that are read at a glance. */
const BEST_LENGTH = 110;

/**
 * The quote of an article that has a picture of its own: the easiest to read, the first among equals;
 * undefined where nobody would share one.
 */
export function sharedQuote<Quote extends CitableQuote & { readonly disputed?: unknown }>(
  quotes: readonly Quote[],
): Quote | undefined {
  const distance = ({ words }: Quote) => Math.abs(words.length - BEST_LENGTH);
  return quotes
    .filter((quote) => isShared(quote) && quote.disputed === undefined)
    .sort((a, b) => distance(a) - distance(b))[0];
}
