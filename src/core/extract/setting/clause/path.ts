import clauseWords from '../../../../data/en/speech/clause-words.json' with { type: 'json' };
import {
  AUXILIARIES,
  CUE_FORMS,
  CUE_NOUNS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../words/lexicon.ts';
import type { Token } from '../../prose/tokens.ts';
import { ALL_VENUE_HEADS, PAST_VERBS, RELEASED } from '../venue-words.ts';

/** Prepositions after which a phrase says what was spoken about, or when something else was. */
const LEADS_AWAY: ReadonlySet<string> = new Set(clauseWords.leadsAway);

/** Events after which those who took part speak. */
const EVENTS_OVER: ReadonlySet<string> = new Set(clauseWords.eventsOver);

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
  if (isOfClock(tokens, at)) return false;
  if (shape === 'stop' || shape === 'colon' || shape === 'semicolon') return true;
  if (shape !== 'word') return false;
  if (lower === 'over' && isWeekend(tokens, at + 1)) return false;
  if (lower === 'after' && endsEvent(tokens, at + 1)) return false;
  if (LEADS_AWAY.has(lower) || SUBORDINATORS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  if (RELATIVES.has(lower)) return true;
  if (lower === 'to' && isInfinitive(tokens[at + 1])) return true;
  return isVerb(tokens, at);
}

/** Words from "after" to the event that is over at most: "after Sunday’s 3-1 home win". */
const LONGEST_EVENT = 6;

/** "said after the match on Sunday": what is said after a match is said on its day. */
export function endsEvent(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + LONGEST_EVENT; at++) {
    const lower = tokens[at]?.lower;
    if (lower === undefined || PREPOSITIONS.has(lower)) return false;
    if (EVENTS_OVER.has(lower)) return true;
  }
  return false;
}

/** "over the weekend", "over the past weekend" */
const isWeekend = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'the' &&
  (tokens[at + 1]?.lower === 'weekend' || tokens[at + 2]?.lower === 'weekend');

/** "at 12:30 a.m.", "shortly after 9 p.m.": the colon, the stops and the preposition of an hour. */
function isOfClock(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.shape === 'colon') return before?.shape === 'number' && next?.shape === 'number';
  if (token?.shape === 'stop') {
    const isFirst = /^[ap]$/.test(before?.lower ?? '') && next?.lower === 'm';
    return isFirst || (before?.lower === 'm' && tokens[at - 2]?.shape === 'stop');
  }
  return (
    /^(?:before|after)$/.test(token?.lower ?? '') &&
    next?.shape === 'number' &&
    isHour(tokens, at + 1)
  );
}

/** Tokens of the longest hour: "12:30 a.m." */
const LONGEST_HOUR = 6;

const isHour = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(first, first + LONGEST_HOUR).some(({ lower }) => lower === 'm');

/** "to resign", not "to reporters", "to the press", "to Congress". */
const isInfinitive = (next: Token | undefined): boolean =>
  next?.shape === 'word' &&
  !next.capital &&
  !next.lower.endsWith('s') &&
  !OBJECT_PRONOUNS.has(next.lower) &&
  !determines(next);

/** First token from `first` on that leads away, tokens of the ranges of `skip` not asked; `after` where none does. */
export function pathEnd(
  tokens: readonly Token[],
  first: number,
  after: number,
  skip: readonly ({ readonly first: number; readonly after: number } | undefined)[] = [],
): number {
  for (let at = first; at < after; at++) {
    if (skip.some((range) => range && at >= range.first && at < range.after)) continue;
    if (leadsAway(tokens, at)) return at;
  }
  return after;
}
