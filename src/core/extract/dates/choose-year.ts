import type { CalendarDate } from '../../calendar/date.ts';
import { dayNumber } from './day-number.ts';
import { calendarDate } from './intervals.ts';
import type { Tense } from './tense.ts';

/** A day further back than nine months is printed with its year; the rest of the year lies ahead. */
const DAYS_BACK = 270;

/**
 * The day that a printed day without its year means: the one before publication, unless the sentence
 * speaks of what is to come. Undefined for a day that no year has.
 */
export function chooseYearOfDay(
  published: CalendarDate,
  month: number,
  day: number,
  tense: Tense,
): CalendarDate | undefined {
  const year = Number(published.slice(0, 4));
  // Nine years always hold a 29 February.
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((shift) => calendarDate(year + shift, month, day))
    .filter((date) => date !== undefined);
  return chooseDay(published, days, tense);
}

/** Of days a year or so apart, in order, the one that a sentence of this tense means. */
export function chooseDay(
  published: CalendarDate,
  days: readonly CalendarDate[],
  tense: Tense,
): CalendarDate | undefined {
  const past = days.filter((date) => date <= published).at(-1);
  const future = days.find((date) => date >= published);
  if (tense === 'future' || !past) return future;
  const since = dayNumber(published) - dayNumber(past);
  const until = future ? dayNumber(future) - dayNumber(published) : Infinity;
  if (tense === 'likely' || tense === 'infinitive' || tense === 'arranged')
    return until < since ? future : past;
  return since <= DAYS_BACK || !future ? past : future;
}
