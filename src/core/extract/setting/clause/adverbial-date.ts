import clauseWords from '../../../../data/en/speech/clause-words.json' with { type: 'json' };
import type { TokenRange } from './attribution-clause.ts';
import { determines, endsEvent } from './path.ts';
import { oneOf } from '../../../text/word-pattern.ts';
import { PREPOSITIONS } from '../../words/lexicon.ts';
import type { DatedExpression } from '../../places/names/place-types.ts';
import type { Token } from '../../prose/tokens.ts';

/** A dated expression as tokens of a clause. */
export interface ClauseDate extends TokenRange {
  readonly date: DatedExpression;
}

/** Whether a date is part of a venue's phrase: "at Monday’s rally". */
export const isWithin = (date: TokenRange, venues: readonly TokenRange[]): boolean =>
  venues.some(({ first, after }) => first < date.first && date.after <= after);

/** Rules whose expressions stand without a preposition: "said Thursday", "said two years ago". */
const BARE_RULES = new Set([
  'weekday',
  'explicit',
  'near-day',
  'near-unit',
  'ago',
  'story-step',
  'holiday',
]);
const RELATIVE_WORD = new RegExp(String.raw`^${oneOf(clauseWords.beforeRelativeDate)}\b`, 'i');
const WEEKEND_LEADS: ReadonlySet<string> = new Set(clauseWords.beforeWeekend);
/** "In a letter of Jan. 15" */
const WRITINGS: ReadonlySet<string> = new Set(clauseWords.writings);
const PARTS_OF_DAY: ReadonlySet<string> = new Set(clauseWords.partsOfDay);
const NEARER: ReadonlySet<string> = new Set(clauseWords.beforeDate);

/** Whether a date says when something was done and not which one: "on Monday", not "the Monday vote". */
export function isAdverbial(
  tokens: readonly Token[],
  { first, after, date }: ClauseDate,
  venues: readonly TokenRange[],
): boolean {
  if (isWithin({ first, after }, venues)) return true;
  const before = tokens[first - 1];
  const isOwner = tokens[after]?.shape === 'possessive';
  if (isOwner && before?.lower === 'after' && endsEvent(tokens, after + 1)) return true;
  // "three days before Saturday’s summit"
  if ((isOwner && date.by !== 'story-step') || determines(before)) return false;
  if (before && NEARER.has(before.lower) && first > 1)
    return isAdverbial(tokens, { first: first - 1, after, date }, venues);
  if (before?.lower === 'on') return date.precision === 'day';
  if (before?.lower === 'in') return date.precision !== 'day';
  if (before?.lower === 'of') {
    const noun = tokens[first - 2]?.lower ?? '';
    return PARTS_OF_DAY.has(noun) || (date.precision === 'day' && WRITINGS.has(noun));
  }
  if (date.by === 'weekend') return WEEKEND_LEADS.has(before?.lower ?? '');
  if (before && (PREPOSITIONS.has(before.lower) || before.lower === 'to')) return false;
  return BARE_RULES.has(date.by) || RELATIVE_WORD.test(tokens[first]?.text ?? '');
}
