import * as chrono from 'chrono-node';
import type { CalendarDate } from '../../calendar/date.ts';

/** What chrono-node reads in the words of a day or of a range of days; `text` is what it understood. */
export type PrintedDays = Pick<chrono.ParsedResult, 'index' | 'text' | 'start' | 'end'>;

/** Different days that one article may print. Real articles print a few dozen, and each costs 50 µs. */
export const MOST_PRINTED_DAYS = 4000;

/**
 * A reader of printed days that asks chrono-node once for the same words.
 *
 * @returns a function that gives undefined for what is no day, and for all that is new once an
 *   article has printed more different days than any does
 */
export function printedDaysReader(
  published: CalendarDate,
): (words: string) => PrintedDays | undefined {
  // Noon in UTC is read by chrono-node in UTC, so that no zone of the machine can shift the day.
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  const known = new Map<string, PrintedDays | undefined>();
  return (words) => {
    if (!known.has(words) && known.size < MOST_PRINTED_DAYS) {
      known.set(words, chrono.en.casual.parse(words, reference)[0]);
    }
    return known.get(words);
  };
}
