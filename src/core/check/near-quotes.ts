import { alignWords } from '../sayings/align-words.ts';
import { spokenWords, type SpokenWord } from '../sayings/spoken-words.ts';
import { areTelling } from '../sayings/telling-words.ts';
import { candidateWords } from './candidate-words.ts';
import type { Candidate, Claim } from './claim.ts';
import { compareClaim, type Comparison } from './compare-claim.ts';
import { elidedWords } from './elided-words.ts';
import type { Verdict } from './verdict.ts';

/** A quote that has something of a claim, and how it differs. */
export interface NearQuote<Quote> {
  readonly quote: Quote;
  readonly comparison: Comparison;
}

/** Fewer words, or a smaller share, could be any quote’s. */
const LEAST_FOUND = 4;
const LEAST_SHARE = 0.4;
const MOST_SHOWN = 2;
/** The likeliest are; each costs time on a phone. */
const MOST_COMPARED = 5;

/**
 * The quotes nearest to a claim besides those that its verdict is about: such as a reader may have meant
 * where the archive does not have the words, or where they were said again.
 *
 * @param candidates the likeliest first
 */
export function nearQuotes<Quote extends Candidate>(
  { words }: Claim,
  candidates: readonly Quote[],
  { kind, quote: meant, joined }: Verdict<Quote>,
): NearQuote<Quote>[] {
  const asked = spokenWords(words);
  const elided = elidedWords(words, asked);
  const shown = new Set([meant, joined?.first, joined?.second]);
  return candidates
    .filter((quote) => !shown.has(quote))
    .slice(0, MOST_COMPARED)
    .flatMap((quote): NearQuote<Quote>[] => {
      const printed = candidateWords(quote);
      const comparison =
        compareClaim(asked, printed, elided) ??
        (kind === 'absent' ? compareLoosely(asked, printed) : undefined);
      return comparison ? [{ quote, comparison }] : [];
    })
    .sort((a, b) => b.comparison.found - a.comparison.found)
    .slice(0, MOST_SHOWN);
}

function compareLoosely(
  asked: readonly SpokenWord[],
  printed: readonly SpokenWord[],
): Comparison | undefined {
  const { steps, found } = alignWords(asked, printed);
  const isEnough = found.length >= Math.max(LEAST_FOUND, asked.length * LEAST_SHARE);
  if (!isEnough || !areTelling(found, asked)) return undefined;
  return { likeness: 'altered', steps, found: found.length, asked: asked.length };
}
