import { countOf } from '../../../dates/rule.ts';
import type { Token } from '../../../prose/tokens.ts';
import { CUE_FORMS, SUBJECT_PRONOUNS } from '../../../words/lexicon.ts';
import { AWAY_FROM } from '../occasions/occasion-words.ts';
import { LONG_STEPS, SAME_TIME, SHORT_STEPS, STEPS_BACK, THAT_TIME } from './scene-words.ts';

/** Tokens from a verb of speech to its "then": "told voters in the north then". */
const LONGEST_OBJECT = 6;

/**
 * The token from which words mean a time that was told before: "that evening", "the same night", "at
 * the time", "said then". Not "since that day", nor "then" in a row of events.
 */
export function sameTimeIn(tokens: readonly Token[]): number | undefined {
  const at = tokens.findIndex(
    (_, index) => isThatDay(tokens, index) || isThatTime(tokens, index) || isThen(tokens, index),
  );
  return at < 0 ? undefined : at;
}

function isThatDay(tokens: readonly Token[], at: number): boolean {
  const [before, token, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!noun || !SAME_TIME.has(noun.lower)) return false;
  if (token?.lower === 'same') return before?.lower === 'the';
  return token?.lower === 'that' && !AWAY_FROM.has(before?.lower ?? '');
}

const isThatTime = (tokens: readonly Token[], at: number): boolean =>
  THAT_TIME.some((words) => words.every((word, index) => tokens[at + index]?.lower === word)) &&
  // "at the time of the fire"
  tokens[at + 3]?.lower !== 'of';

function isThen(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'then') return false;
  const next = tokens[at + 1];
  if (next?.shape === 'word' && next.lower !== 'that') return false;
  return tokens
    .slice(Math.max(0, at - LONGEST_OBJECT), at)
    .some(({ lower }) => CUE_FORMS.get(lower)?.form === 'past');
}

/** Tokens of a sentence among which a step back opens it: "Just a few hours before the vote". */
const OPENING = 6;

/**
 * Whether a sentence steps back from the scene: `day` where it stays on its day ("A few hours before
 * the vote, she had …"), `away` where it leaves it ("On the eve of the vote, she had …").
 */
export function stepBackIn(tokens: readonly Token[]): 'day' | 'away' | undefined {
  if (isOfSomeDay(tokens)) return 'away';
  if (!tokens.some(({ lower }) => lower === 'had')) return undefined;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index < OPENING &&
      (SHORT_STEPS.has(lower) || LONG_STEPS.has(lower)) &&
      STEPS_BACK.has(tokens[index + 1]?.lower ?? ''),
  );
  if (at < 0) return undefined;
  return SHORT_STEPS.has(tokens[at]?.lower ?? '') ? 'day' : 'away';
}

/** Days that the opening of a sentence counts from what was told: "A day later", "The next morning". */
export function daysLaterIn(tokens: readonly Token[]): number | undefined {
  const [count, unit, later] = tokens.map(({ lower }) => lower);
  if (count === 'the' && /^(?:next|following)$/.test(unit ?? ''))
    return /^(?:day|morning|afternoon|evening|night)$/.test(later ?? '') ? 1 : undefined;
  if (!/^days?$/.test(unit ?? '') || !/^(?:later|afterwards?|after)$/.test(later ?? ''))
    return undefined;
  return countOf(count ?? '');
}

/** "On the day he signed, …": of a day that is told by what was on it. */
function isOfSomeDay(tokens: readonly Token[]): boolean {
  const [on, the, day, next] = tokens.map(({ lower }) => lower);
  if (on !== 'on' || the !== 'the' || !SAME_TIME.has(day ?? '')) return false;
  return SUBJECT_PRONOUNS.has(next ?? '') || tokens[3]?.capital === true;
}
