import clauseWords from '../../../../data/en/speech/clause-words.json' with { type: 'json' };
import {
  AUXILIARIES,
  CUE_FORMS,
  CUE_NOUNS,
  DETERMINERS,
  POSSESSIVES,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../words/lexicon.ts';
import type { Token } from '../../prose/tokens.ts';
import { ALL_VENUE_HEADS, PAST_VERBS, RELEASED } from '../venue-words.ts';

/** Prepositions after which a phrase says what was spoken about, or when something else was. */
const LEADS_AWAY: ReadonlySet<string> = new Set(clauseWords.leadsAway);

/** "a", "his", "Monday’s": what opens a noun phrase. */
export const determines = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DETERMINERS.has(token.lower) || POSSESSIVES.has(token.lower) || token.shape === 'possessive');

/** Whether a word, in its place, is the verb of a clause. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.shape !== 'word' || token.capital) return false;
  const { lower } = token;
  if (RELEASED.has(lower) || determines(tokens[at - 1])) return false;
  if (AUXILIARIES.has(lower) || PAST_VERBS.has(lower)) return true;
  const cue = CUE_FORMS.get(lower);
  if (cue && !CUE_NOUNS.has(lower) && cue.form !== 'base' && !ALL_VENUE_HEADS.has(lower))
    return true;
  // "a widely watched debate": a participle after an adverb or an adjective is one of those itself.
  return lower.length > 4 && lower.endsWith('ed') && !determines(tokens[at - 2]);
}

/** Whether a token begins another clause than the attribution's, or a phrase of what is spoken about. */
export function leadsAway(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  const { lower, shape } = token;
  if (shape === 'stop' || shape === 'colon' || shape === 'semicolon') return true;
  if (shape !== 'word') return false;
  if (LEADS_AWAY.has(lower) || SUBORDINATORS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  if (RELATIVES.has(lower)) return true;
  if (lower === 'to' && isInfinitive(tokens[at + 1])) return true;
  return isVerb(tokens, at);
}

/** "to resign", not "to reporters", "to the press", "to Congress". */
const isInfinitive = (next: Token | undefined): boolean =>
  next?.shape === 'word' && !next.capital && !next.lower.endsWith('s') && !determines(next);

/** First token from `first` on that leads away, tokens of `skip` not asked; `after` where none does. */
export function pathEnd(
  tokens: readonly Token[],
  first: number,
  after: number,
  skip?: { readonly first: number; readonly after: number },
): number {
  for (let at = first; at < after; at++) {
    if (skip && at >= skip.first && at < skip.after) continue;
    if (leadsAway(tokens, at)) return at;
  }
  return after;
}
