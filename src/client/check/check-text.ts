import type { Claim } from '../../core/check/claim.ts';
import { nearQuotes, type NearQuote } from '../../core/check/near-quotes.ts';
import { findInShards, type FoundQuote } from '../../core/check/shards/find-in-shards.ts';
import { decideVerdict, type Verdict } from '../../core/check/verdict.ts';
import { spokenWords } from '../../core/sayings/spoken-words.ts';
import type { OpenShards } from './open-shards.ts';
import type { Question } from './question.ts';

/** A claim, and what the archive has of it. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: Verdict<FoundQuote>;
  readonly near: readonly NearQuote<FoundQuote>[];
}

/** Of a longer text the first are checked, and the page says so. */
export const MOST_CLAIMS = 20;

/** Any quotation mark, in any of its shapes; what pairs them is loaded only for a text that has some. */
const MARK = /["“”„‟«»‹›‘‚「」『』]|(?<!\p{L})'|'(?!\p{L})/u;

/** Loads what pairs marks before a reader who has pasted some asks for an answer. */
export function prepareFor(words: string): void {
  // If it fails now, the check says so.
  if (MARK.test(words)) loadMarks().catch(() => undefined);
}

const loadMarks = () => import('../../core/check/text/claims-in-text.ts');

/** The claims of what a reader asks. */
export async function claimsOf({ words, who }: Question, lang: string): Promise<readonly Claim[]> {
  const named = who === '' ? undefined : who;
  if (spokenWords(words).length === 0) return [];
  if (!MARK.test(words)) return [{ words, ...(named === undefined ? {} : { named }) }];
  const { claimsInText } = await loadMarks();
  return claimsInText(words, lang, named);
}

/**
 * Checks a claim against the shards.
 *
 * @throws if they cannot be read
 */
export async function checkClaim(claim: Claim, { head, read }: OpenShards): Promise<CheckedClaim> {
  const candidates = await findInShards(claim.words, head, read);
  const verdict = decideVerdict(claim, candidates);
  return { claim, verdict, near: nearQuotes(claim, candidates, verdict) };
}
