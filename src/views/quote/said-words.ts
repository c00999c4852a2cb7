import type { DatedQuote } from '../../core/archive/quote-order.ts';
import type { CalendarPeriod } from '../../core/calendar/period.ts';
import { formatDate, formatInterval } from '../../core/calendar/date-words.ts';
import { say } from '../../wording/say.ts';

/** A time in words. */
export interface DateWords {
  readonly text: string;
  /** For machines, as precise as the time is known; absent for a time that has no such form. */
  readonly datetime?: string;
}

/** When a quote was said, where that is stated, and when it was printed. */
export interface QuoteDates {
  readonly said?: DateWords;
  readonly printed: DateWords;
}

/** Prints the dates of a quote in the language of the site. */
export function quoteDates({ said, article: { date } }: DatedQuote): QuoteDates {
  return {
    ...(said ? { said: periodWords(said) } : {}),
    printed: { text: formatDate(date, 'long'), datetime: date },
  };
}

function periodWords(period: CalendarPeriod): DateWords {
  const datetime = periodDatetime(period);
  return {
    text: formatInterval(period, period.precision),
    ...(datetime === undefined ? {} : { datetime }),
  };
}

/** `2024-02-08`, `2024-02` or `2024`, if the time is a day, a month or a year. */
export function periodDatetime({ start, end, precision }: CalendarPeriod): string | undefined {
  if (start === end) return start;
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7)) return start.slice(0, 7);
  return precision === 'year' && start.slice(0, 4) === end.slice(0, 4)
    ? start.slice(0, 4)
    : undefined;
}

/** The one date that a short line has room for: "said 7 February 2024", "printed 8 February 2024". */
export const dateLine = ({ said, printed }: QuoteDates): string =>
  said
    ? say('quote.said-on', { date: said.text })
    : say('quote.printed-on', { date: printed.text });
