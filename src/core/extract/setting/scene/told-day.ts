import { isAdverbial, type ClauseDate } from '../clause/adverbial-date.ts';
import { determines } from '../clause/path.ts';
import type { Token } from '../../prose/tokens.ts';
import { CUE_FORMS, RELATIVES, SUBORDINATORS } from '../../words/lexicon.ts';
import { AWAY_FROM, CLAUSE_VERBS } from './occasions/occasion-words.ts';
import type { Sentence } from './sentences.ts';

/**
 * Whether a date says when the main clause of its sentence was: not in "the Monday vote", "after
 * Monday", "which became final Tuesday" or "said the vote on Monday was rigged".
 */
export function isToldDay(sentence: Pick<Sentence, 'tokens'>, date: ClauseDate): boolean {
  if (!isOfClause(sentence, date)) return false;
  const { tokens } = sentence;
  for (let at = date.first - 1; at >= clauseStart(tokens, date.first); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (RELATIVES.has(lower) || (SUBORDINATORS.has(lower) && lower !== 'as')) return false;
    if (reports(tokens, at)) return false;
  }
  return true;
}

/**
 * Whether a date says when something was, in whatever clause: the story may go on from that day. Not
 * what had been before it ("had met on Monday").
 */
export function isOfClause({ tokens }: Pick<Sentence, 'tokens'>, date: ClauseDate): boolean {
  if (isAttributive(tokens, date) || !(isAdverbial(tokens, date, []) || isFramed(tokens, date)))
    return false;
  const clause = tokens.slice(clauseStart(tokens, date.first), date.first);
  return !clause.some(({ lower }) => lower === 'had');
}

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
