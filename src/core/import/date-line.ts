import months from '../../data/en/dates/months.json' with { type: 'json' };
import weekdays from '../../data/en/dates/weekdays.json' with { type: 'json' };
import { format } from 'date-fns/format';
import { parseCalendarDate, toUtcDate, type CalendarDate } from '../calendar/date.ts';
import { oneOf } from '../text/word-pattern.ts';
import { say } from '../../wording/say.ts';

/** A line that says on which day the article appeared. */
export interface DateLine {
  readonly date: CalendarDate;
  /** Whether the line says `date`; a line without the label holds nothing but the day. */
  readonly labelled: boolean;
  /** What follows the day on the same line: the lead of a wire story, or nothing. */
  readonly rest: string;
}

/** A line that is meant as a date line but cannot be one. */
export interface UnreadableDateLine {
  readonly message: string;
  readonly hint: string;
}

const LABEL = /^date(?::\s*|\s+)/i;
const WEEKDAY = new RegExp(
  String.raw`^${oneOf([...weekdays.names, ...weekdays.short])}\.?,?\s+`,
  'i',
);
const MONTH = oneOf([...months.names, ...months.short]);
const MONTHS = months.names.map((name) => name.slice(0, 3).toLowerCase());

/** The usual forms; each names year, month and day. */
const FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/,
  new RegExp(
    `^(?<month>${MONTH})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`,
    'i',
  ),
  new RegExp(
    `^(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})\\.?,?\\s+(?<year>\\d{4})`,
    'i',
  ),
];

/** Numbers that are meant as a day but could be read in two ways, as 02/08/2024. */
const NUMERIC_DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/;
const COMPACT_DAY = /^\d{8}/;
const END_OF_LINE = /^\s*\.?\s*$/;

/**
 * Reads one line of a text's head as its date line.
 *
 * A labelled line (`date 2024-02-08`, `Date: Feb. 8, 2024`) may continue with the lead; without the
 * label the line must hold only the day, or prose such as "May 8, 1945 was …" would lose its first
 * words.
 *
 * @returns undefined for a line of prose
 */
export function readDateLine(line: string): DateLine | UnreadableDateLine | undefined {
  const trimmed = line.trim();
  const label = LABEL.exec(trimmed)?.[0] ?? '';
  const labelled = label !== '';
  const saysDate = label.includes(':');
  const afterLabel = trimmed.slice(label.length);
  const weekday = WEEKDAY.exec(afterLabel)?.[0] ?? '';
  const printed = afterLabel.slice(weekday.length);
  const match = FORMS.map((form) => form.exec(printed)).find((found) => found !== null);
  if (!match?.groups) {
    return saysDate || (labelled && NUMERIC_DAY.test(printed)) ? unreadable(trimmed) : undefined;
  }
  const after = printed.slice(match[0].length);
  const alone = END_OF_LINE.test(after);
  if (!alone && !labelled) return undefined;
  if (!alone && !/^\s/.test(after)) return unreadable(trimmed);
  const day = toDay(match.groups);
  const date = parseCalendarDate(day);
  if (!date) {
    // Eight digits by themselves may be any number.
    if (!labelled && COMPACT_DAY.test(printed)) return undefined;
    return { message: say('importing.no-such-day', { day }), hint: say('importing.date-fix') };
  }
  const actual = format(toUtcDate(date), 'EEEE');
  if (weekday && !weekday.toLowerCase().startsWith(actual.slice(0, 3).toLowerCase())) {
    return {
      message: say('importing.wrong-weekday', {
        printed: weekday.replace(/[.,\s]+$/, ''),
        date,
        weekday: actual,
      }),
      hint: say('importing.wrong-weekday-fix'),
    };
  }
  return { date, labelled, rest: alone ? '' : after.trim() };
}

function toDay(groups: Record<string, string>): string {
  const { year = '', month = '', day = '' } = groups;
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const digits = number > 0 ? String(number) : month;
  return `${year}-${digits.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function unreadable(line: string): UnreadableDateLine {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return {
    message: say('importing.date-unreadable', { line: shown }),
    hint: say('importing.date-fix'),
  };
}
