import { isNegation } from '../sayings/negation.ts';
import { spokenWords, type SpokenWord } from '../sayings/spoken-words.ts';
import { candidateWords } from './candidate-words.ts';
import type { Candidate, Claim } from './claim.ts';
import { compareClaim, isBesideNegation, type Comparison } from './compare-claim.ts';
import { elidedWords } from './elided-words.ts';
import { findJoined, type Joined } from './joined-quotes.ts';
import { isNameOf } from './same-name.ts';

/** What the archive says of a claim. */
export type VerdictKind =
  'word-for-word' | 'altered' | 'cut' | 'joined' | 'other-speaker' | 'absent';

/** A claim beside what the archive has. */
export interface Verdict<Quote extends Candidate = Candidate> {
  readonly kind: VerdictKind;
  /** The quote that is meant, and how it differs; absent where nothing is near. */
  readonly quote?: Quote;
  readonly comparison?: Comparison;
  /** The second quote, where two were run together, and the words of the claim that are its. */
  readonly joined?: Joined<Quote>;
  /** What the words themselves are, where only the speaker is another. */
  readonly words?: Exclude<VerdictKind, 'other-speaker' | 'absent'>;
  /** Whether a “not” or the like was lost or added. */
  readonly negated: boolean;
}

interface Compared<Quote> {
  readonly quote: Quote;
  readonly comparison: Comparison;
}

const KINDS = {
  same: 'word-for-word',
  within: 'word-for-word',
  cut: 'cut',
  altered: 'altered',
} as const;
/** Two quotes must explain so many words more than one for a claim to be both run together. */
const LEAST_MORE = 4;
const LEAST_WORDS_OF_ANOTHER = 5;
const LEAST_SHARE_OF_ANOTHER = 0.75;
const ABSENT = { kind: 'absent', negated: false } as const;

/**
 * Says what the archive has of a claim: word for word, altered, cut, two quotes run together, said by
 * somebody else, or nothing. Of several quotes it takes the one that has the most of the words, then the one
 * that differs least, then the one by whom the claim names, then the first.
 *
 * @param candidates in the order in which they were printed
 */
export function decideVerdict<Quote extends Candidate>(
  { words, named }: Claim,
  candidates: readonly Quote[],
): Verdict<Quote> {
  const asked = spokenWords(words);
  const elided = elidedWords(words, asked);
  const isBy = (quote: Quote) =>
    named === undefined || quote.speakers.some((names) => isNameOf(named, names));
  const [best] = candidates
    .flatMap((quote): Compared<Quote>[] => {
      const comparison = compareClaim(asked, candidateWords(quote), elided);
      return comparison ? [{ quote, comparison }] : [];
    })
    .sort((a, b) => rank(b, isBy) - rank(a, isBy));
  const joined = findJoined(asked, candidates);
  if (joined && joined.found >= (best?.comparison.found ?? 0) + LEAST_MORE) {
    return by(joined.first, isBy, { kind: 'joined', quote: joined.first, joined, negated: false });
  }
  if (!best) return ABSENT;
  const { quote, comparison } = best;
  const negated = losesNegation(comparison, asked, candidateWords(quote));
  const kind = KINDS[comparison.likeness];
  return by(quote, isBy, { kind, quote, comparison, negated });
}

function by<Quote extends Candidate>(
  quote: Quote,
  isBy: (quote: Quote) => boolean,
  verdict: Verdict<Quote>,
): Verdict<Quote> {
  const { kind } = verdict;
  if (quote.speakers.length === 0 || isBy(quote)) return verdict;
  if (kind === 'other-speaker' || kind === 'absent') return verdict;
  if (verdict.comparison && !isOfAnother(verdict.comparison)) return ABSENT;
  return { ...verdict, kind: 'other-speaker', words: kind };
}

/** A few words out of what somebody else said, or with others among them, are anybody’s. */
function isOfAnother({ likeness, found, asked }: Comparison): boolean {
  if (likeness === 'same') return true;
  return found >= LEAST_WORDS_OF_ANOTHER && found >= asked * LEAST_SHARE_OF_ANOTHER;
}

/** More words found count first, then fewer steps that differ, then the speaker. */
function rank<Quote extends Candidate>(
  { quote, comparison }: Compared<Quote>,
  isBy: (quote: Quote) => boolean,
): number {
  const { found, steps } = comparison;
  const other = steps.filter(({ kind }) => kind !== 'same').length;
  const whole = comparison.likeness === 'same' ? 0.25 : 0;
  return found * 100 - other + whole + (quote.speakers.length > 0 && isBy(quote) ? 0.5 : 0);
}

/** Whether a word that negates is on one side only, beside the words or among them. */
function losesNegation(
  { steps, likeness }: Comparison,
  asked: readonly SpokenWord[],
  printed: readonly SpokenWord[],
): boolean {
  if (likeness !== 'altered') return false;
  const isNot = (words: readonly SpokenWord[], at: number) => isNegation(words[at]?.folded ?? '');
  if (isBesideNegation(steps, printed)) return true;
  return steps.some(
    (step) =>
      step.kind !== 'same' &&
      ('a' in step && isNot(asked, step.a)) !== ('b' in step && isNot(printed, step.b)),
  );
}
