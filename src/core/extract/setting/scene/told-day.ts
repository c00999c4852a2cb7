import { isAdverbial, type ClauseDate } from '../clause/adverbial-date.ts';
import { determines } from '../clause/path.ts';
import type { Token } from '../../prose/tokens.ts';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  CUE_FORMS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../words/lexicon.ts';
import { isPast } from './narrative/past.ts';
import { AWAY_FROM, CLAUSE_VERBS } from './occasions/occasion-words.ts';
import type { Sentence } from './sentences.ts';

/**
 * Whether a date says when the main clause of its sentence was: not in "the Monday vote", "after
 * Monday", "which became final Tuesday" or "said the vote on Monday was rigged".
 */
export function isToldDay(sentence: Pick<Sentence, 'tokens'>, date: ClauseDate): boolean {
  return isOfClause(sentence, date) && isOfMainClause(sentence, date);
}

/** Whether a date stands in the main clause, whatever its tense: not in "which became final Tuesday". */
export function isOfMainClause({ tokens }: Pick<Sentence, 'tokens'>, date: ClauseDate): boolean {
  for (let at = date.first - 1; at >= clauseStart(tokens, date.first); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (RELATIVES.has(lower) && !isClosed(tokens, at + 1, date.first)) return false;
    if (!RELATIVES.has(lower) && SUBORDINATORS.has(lower) && lower !== 'as') return false;
    if (reports(tokens, at)) return false;
  }
  return true;
}

/** "The bakery that baked the first bagel closed on Sunday": a second verb is the main clause's. */
function isClosed(tokens: readonly Token[], first: number, after: number): boolean {
  const verbs = tokens
    .slice(first, after)
    .flatMap((token, at) => (isPast(token) ? [first + at] : []));
  const second = verbs[1];
  const before = second === undefined ? undefined : tokens[second - 1];
  return (
    before !== undefined &&
    second !== (verbs[0] ?? 0) + 1 &&
    !SUBJECT_PRONOUNS.has(before.lower) &&
    !RELATIVES.has(before.lower) &&
    !CONJUNCTIONS.has(before.lower) &&
    !AUXILIARIES.has(before.lower) &&
    !CUE_FORMS.has(tokens[verbs[0] ?? 0]?.lower ?? '')
  );
}

/**
 * Whether a date says when something was, in whatever clause: the story may go on from that day. Not
 * what had been before it ("had met on Monday").
 */
export function isOfClause(sentence: Pick<Sentence, 'tokens'>, date: ClauseDate): boolean {
  const { tokens } = sentence;
  if (!isTimeOf(sentence, date)) return false;
  const clause = tokens.slice(clauseStart(tokens, date.first), date.first);
  return !clause.some(({ lower }) => lower === 'had');
}

/** Whether a date says when something was, in whatever clause and tense. */
export const isTimeOf = ({ tokens }: Pick<Sentence, 'tokens'>, date: ClauseDate): boolean =>
  !isAttributive(tokens, date) && (isAdverbial(tokens, date, []) || isFramed(tokens, date));

/** Token after the last comma before a token, or the first of the sentence. */
function clauseStart(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at--) {
    const shape = tokens[at]?.shape;
    if (shape === 'comma' || shape === 'semicolon' || shape === 'dash') return at + 1;
  }
  return 0;
}

/** "said the vote": a clause without "that" follows. */
function reports(tokens: readonly Token[], at: number): boolean {
  const cue = CUE_FORMS.get(tokens[at]?.lower ?? '');
  if (!cue || !CLAUSE_VERBS.has(cue.lemma)) return false;
  const next = tokens[at + 1];
  return determines(next) || (next?.capital === true && next.shape === 'word' && !isDayName(next));
}

const isDayName = ({ lower }: Token): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower);

/** "Friday’s quake", "the Feb. 3 vote", "since Monday". */
export function isAttributive(tokens: readonly Token[], { first, after }: ClauseDate): boolean {
  const before = tokens[first - 1];
  if (tokens[after]?.shape === 'possessive' || determines(before)) return true;
  return before !== undefined && AWAY_FROM.has(before.lower);
}

/** "on Tuesday" in brackets or after a dash; "Today (Nov. 18)". */
const isFramed = (tokens: readonly Token[], { first }: ClauseDate): boolean =>
  tokens[first - 1]?.shape === 'open' || first === 0;
