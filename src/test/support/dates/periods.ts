import { articleTextFromPlain } from '../../../core/article/text.ts';
import type { CalendarDate } from '../../../core/calendar/date.ts';
import { extractDates } from '../../../core/extract/dates/dates.ts';

/** A Thursday. */
const PUBLISHED = '2024-02-08';

/** The periods that a text of that day names, in order: "2024-02-05", "2024-01-01..2024-03-31". */
export function periodsIn(text: string, published: string = PUBLISHED): string[] {
  return extractDates(articleTextFromPlain(text), published as CalendarDate).map(
    ({ interval: { start, end } }) => (start === end ? start : `${start}..${end}`),
  );
}
