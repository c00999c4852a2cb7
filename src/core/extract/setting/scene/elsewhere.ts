import { firstEndingAfter } from '../../../text/span.ts';
import type { CalendarDate } from '../../../calendar/date.ts';
import type { Token } from '../../prose/tokens.ts';
import type { ExtractedQuote } from '../../speech-types.ts';
import { COUNTED_DAY, OTHER_TIME, PERFECT } from './occasions/occasion-words.ts';
import type { Sentence } from './sentences.ts';
import { isToldDay } from './told-day.ts';

/** Whether a sentence tells a day of its own: "In 2015, he called the pact …". */
export const hasOwnDay = (own: Sentence, published: CalendarDate): boolean =>
  own.dates.some((date) => date.date.interval.start <= published && isToldDay(own, date));

/** "in a statement on the first day of the attack" */
export const hasCountedDay = ({ tokens }: Sentence): boolean =>
  tokens.some(({ lower }, at) => lower === 'day' && COUNTED_DAY.has(tokens[at - 1]?.lower ?? ''));

/** Tokens each way from a verb of speech among which its adverbs and auxiliaries stand. */
const NEAR = 3;

/** "Ruiz once said", "she has said": by the words beside the verb, or the source where no verb is known. */
export function isOfOtherTime({ tokens }: Sentence, { cue, source }: ExtractedQuote): boolean {
  const anchor = cue?.span ?? source?.span;
  if (!anchor) return false;
  const at = firstEndingAfter(tokens, anchor.end - 1);
  const near: readonly Token[] = tokens.slice(Math.max(0, at - NEAR), at + NEAR);
  return near.some(({ lower }) => OTHER_TIME.has(lower) || PERFECT.has(lower));
}
