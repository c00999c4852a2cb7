import { alignWords } from '../sayings/align-words.ts';
import type { SpokenWord } from '../sayings/spoken-words.ts';
import { candidateWords } from './candidate-words.ts';
import type { Candidate } from './claim.ts';

/** Two quotes that a claim has run together. */
export interface Joined<Quote> {
  readonly first: Quote;
  readonly second: Quote;
  /** Index of the first word of the claim that is the second quote’s. */
  readonly at: number;
  /** How many of the claim’s words the two have. */
  readonly found: number;
}

/** Fewer words could be anybody’s. */
const LEAST_WORDS_OF_EACH = 4;
/** Share of the words on each side that must be its quote’s. */
const LEAST_FOUND = 0.8;
/** Quotes that are tried as the first and as the second. */
const MOST_TRIED = 12;

/**
 * Finds two quotes of which a claim has the one’s words first and then the other’s: at the place where the
 * words of both sides are best explained.
 *
 * @param asked the claim’s words
 * @param candidates quotes that may be meant, the likeliest first
 */
export function findJoined<Quote extends Candidate>(
  asked: readonly SpokenWord[],
  candidates: readonly Quote[],
): Joined<Quote> | undefined {
  const tried = candidates.slice(0, MOST_TRIED).map((quote) => {
    const hits = new Set(alignFound(asked, quote));
    return { quote, sums: runningSums(asked.length, hits) };
  });
  let best: Joined<Quote> | undefined;
  for (const first of tried) {
    for (const second of tried) {
      if (first === second) continue;
      const joined = splitBetween(asked.length, first, second);
      if (joined && joined.found > (best?.found ?? 0)) best = joined;
    }
  }
  return best;
}

interface Tried<Quote> {
  readonly quote: Quote;
  /** Of the words before each index, how many are the quote’s. */
  readonly sums: readonly number[];
}

function splitBetween<Quote>(
  size: number,
  first: Tried<Quote>,
  second: Tried<Quote>,
): Joined<Quote> | undefined {
  let best: Joined<Quote> | undefined;
  for (let at = LEAST_WORDS_OF_EACH; at <= size - LEAST_WORDS_OF_EACH; at++) {
    const before = first.sums[at] ?? 0;
    const after = (second.sums[size] ?? 0) - (second.sums[at] ?? 0);
    const fits = before >= at * LEAST_FOUND && after >= (size - at) * LEAST_FOUND;
    const found = before + after;
    if (fits && found > (best?.found ?? 0)) {
      best = { first: first.quote, second: second.quote, at, found };
    }
  }
  return best;
}

/** Indexes of the claim’s words that are a quote’s, in whichever of the two the other is looked for. */
function alignFound(asked: readonly SpokenWord[], quote: Candidate): number[] {
  const printed = candidateWords(quote);
  if (asked.length <= printed.length) return [...alignWords(asked, printed).found];
  const { steps, found } = alignWords(printed, asked);
  const own = new Set(found);
  return steps.flatMap((step) => ('a' in step && 'b' in step && own.has(step.a) ? [step.b] : []));
}

function runningSums(size: number, hits: ReadonlySet<number>): number[] {
  const sums = [0];
  for (let index = 0; index < size; index++)
    sums.push((sums[index] ?? 0) + (hits.has(index) ? 1 : 0));
  return sums;
}
