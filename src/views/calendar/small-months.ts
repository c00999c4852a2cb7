import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { getISODay } from 'date-fns/getISODay';
import type { Period } from '../../core/archive/archive.ts';
import { toUtcDate, type CalendarDate } from '../../core/calendar/date.ts';
import { formatDate } from '../../core/calendar/date-words.ts';
import type { Urls } from '../../core/addresses/urls.ts';

/** A small month. */
export interface CalendarMonth {
  readonly label: string;
  /** How many days of its first week belong to the month before; weeks begin on Monday. */
  readonly offset: number;
  /** Absent if nothing was printed. */
  readonly href?: string;
  readonly days: readonly {
    /** 0 if nothing was printed. */
    readonly count: number;
    /** 0 for none, then 1 to 4 by the share of the fullest day of the year. */
    readonly level: number;
    readonly href?: string;
  }[];
}

/** One article does not make a busy day: up to this many, each count has a level of its own. */
const LEVELS = 4;

/** The small months of a year: how much was printed each day. */
export function smallMonths({ id, articles }: Period, urls: Urls): CalendarMonth[] {
  const counts = new Map<string, number>();
  for (const { date } of articles) counts.set(date, (counts.get(date) ?? 0) + 1);
  const fullest = [...counts.values()].reduce((most, count) => Math.max(most, count), LEVELS);
  const printed = new Set(articles.map(({ date }) => date.slice(0, 7)));
  const months = Array.from({ length: 12 }, (_, at) => `${id}-${String(at + 1).padStart(2, '0')}`);
  return months.map((month): CalendarMonth => {
    const first = `${month}-01` as CalendarDate;
    const days = Array.from({ length: getDaysInMonth(toUtcDate(first)) }, (__, at) => {
      const date = `${month}-${String(at + 1).padStart(2, '0')}`;
      const count = counts.get(date) ?? 0;
      const level = Math.ceil((LEVELS * count) / fullest);
      return { count, level, ...(count > 0 ? { href: urls.period(date) } : {}) };
    });
    return {
      label: formatDate(first, 'month'),
      offset: getISODay(toUtcDate(first)) - 1,
      ...(printed.has(month) ? { href: urls.period(month) } : {}),
      days,
    };
  });
}
