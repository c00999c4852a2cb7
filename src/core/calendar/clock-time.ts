import type { CalendarDate } from './date.ts';

/** `10:00`, with seconds, and with an offset from UTC or `Z`, if known. */
export const CLOCK_TIME =
  /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

const PARTS = /^(\d\d:\d\d)(:\d\d)?(.*)$/;

/** When something was published: its day, and its time of day where that is known. */
export interface Published {
  readonly date: CalendarDate;
  /** As CLOCK_TIME; one without an offset is in UTC. */
  readonly time?: string;
}

/**
 * Day and time as RFC 3339 and the sitemap protocol have them; the day alone where no time is known.
 *
 * @example publishedStamp({ date, time: '10:00-04:00' }) // '2024-02-08T10:00:00-04:00'
 */
export function publishedStamp({ date, time }: Published): string {
  if (time === undefined) return date;
  const [, minutes = '', seconds = ':00', offset = ''] = PARTS.exec(time) ?? [];
  return `${date}T${minutes}${seconds}${offset || 'Z'}`;
}

/**
 * Compares by the printed day, and within a day by the instant. Articles without a time come before
 * those with one.
 */
export function comparePublished(a: Published, b: Published): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.time === undefined || b.time === undefined) {
    return Number(a.time !== undefined) - Number(b.time !== undefined);
  }
  return Date.parse(publishedStamp(a)) - Date.parse(publishedStamp(b));
}

/** When an article last changed: a later day of change, otherwise the instant of publication in UTC. */
export function changedStamp(published: Published, updated: CalendarDate = published.date): string {
  if (updated > published.date || published.time === undefined) return updated;
  return new Date(publishedStamp(published)).toISOString();
}
