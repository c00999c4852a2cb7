import monthNames from '../../data/month-names.json' with { type: 'json' };
import { parseCalendarDate } from '../../core/calendar/date.ts';
import { formatOffset, minutesOf, offsetOfZone } from './zones.ts';

/** A day as it is printed, with the time of day where one is given. */
export interface PrintedDate {
  readonly day: string;
  /** `HH:MM:SS`; absent where the source names only the day. */
  readonly time?: string;
  /** `Z`, `-04:00`; absent where the source gives none. */
  readonly offset?: string;
  /** The name of a zone that stands for the offset. */
  readonly zoneName?: string;
  /** The language of a month in words. */
  readonly language?: string;
  /** Two days that the numbers may mean; `day` is then the likelier. */
  readonly candidates?: readonly string[];
  /** What follows the date. */
  readonly rest: string;
}

/** How 07/06/2017 is to be read, if the editor or the format says so. */
export type DayOrder = 'day-first' | 'month-first';

const WEEKDAY = /^\p{L}{2,10}\.?,?\s+(?=\p{L}|\d)/u;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const DAY_MONTH =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/iu;
const DAY_MONTH_DASHED = /^(\d{1,2})-(\p{L}{3,9})-(\d{4})(?!\d)/u;
/** RFC 822, as feeds and mail print it: two digits of the year, then a time. */
const SHORT_YEAR = /^(\d{1,2})\s([A-Z][a-z]{2})\s(\d{2})(?=\s\d{2}:\d{2})/;
const MONTH_DAY = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;
const NUMERIC = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/;
const TIME =
  /^(?:[T,]|\s|,?\s*(?:at|um|à|a las|om|alle|–|-)\s){1,3}(\d{1,2})(?:[:.]|\s?h\s?)(\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?(?:\s*(a\.?m\.?|p\.?m\.?)(?![a-z]))?(?:\s*Uhr|\s*h)?/iu;
/** JavaScript prints `GMT+0100 (Central European Standard Time)`. */
const ZONE =
  /^\s?(?:(?:GMT|UTC)(?=[+-]\d))?(Z(?![a-z])|[+-]\d{2}:?\d{2}|[A-Z]{2,5}(?![a-z]))(?:\s\([\p{L} ]{3,60}\))?/u;

/**
 * Reads a date as old programs, feeds and papers print it, from the beginning of a text.
 *
 * A midnight without an offset, or in UTC, stands for a day without a time: programs add it to dates
 * that have none.
 *
 * @returns undefined for a text that does not begin with a date of the calendar
 * @example readDate('Jul. 6, 2017, 11:30 p.m. ET') // day 2017-07-06, time 23:30:00, offset -04:00
 */
export function readDate(written: string, order?: DayOrder): PrintedDate | undefined {
  const text = written.trim().replace(/[\u00a0\u202f]/g, ' ');
  const bare = text.replace(/^(?:le|el|il|den|am|on)\s+/i, '');
  const found = readDay(bare, order) ?? readDay(bare.replace(WEEKDAY, ''), order);
  if (!found) return undefined;
  const { rest, ...day } = found;
  const clock = TIME.exec(rest);
  const time = clock ? timeOf(clock) : undefined;
  if (!clock || time === undefined) return { ...day, rest };
  const after = rest.slice(clock[0].length);
  const zone = ZONE.exec(after);
  const offset = zone ? offsetOf(zone[1] ?? '', day.day, time) : undefined;
  const left = zone && offset !== undefined ? after.slice(zone[0].length) : after;
  // A broken offset (`09:30-:00+09:30`) makes the whole date doubtful.
  if (/^[-+:]/.test(left)) return undefined;
  if (time === '00:00:00' && (offset === undefined || offset === 'Z'))
    return { ...day, rest: left };
  const named =
    zone && offset !== undefined && /^[A-Z]{2,5}$/.test(zone[1] ?? '') && zone[1] !== 'Z';
  return {
    ...day,
    time,
    ...(offset === undefined ? {} : { offset }),
    ...(named && zone[1] !== undefined && !/^(?:UTC|GMT)$/.test(zone[1])
      ? { zoneName: zone[1] }
      : {}),
    rest: left,
  };
}

/** Years from 50 on are of the last century, as RFC 2822 has it. */
const CENTURY_TURNS = 50;

type FoundDay = Omit<PrintedDate, 'time' | 'offset'>;

function readDay(text: string, order: DayOrder | undefined): FoundDay | undefined {
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3], text.slice(iso[0].length));
  const dashed = DAY_MONTH.exec(text) ?? DAY_MONTH_DASHED.exec(text);
  const month = dashed ? monthOf(dashed[2] ?? '') : undefined;
  if (dashed && month) {
    const found = dayOf(dashed[3], month.number, dashed[1], text.slice(dashed[0].length));
    return found && { ...found, language: month.language };
  }
  const short = SHORT_YEAR.exec(text);
  const shortMonth = short ? monthOf(short[2] ?? '') : undefined;
  if (short && shortMonth) {
    const year = Number(short[3]) + (Number(short[3]) < CENTURY_TURNS ? 2000 : 1900);
    return dayOf(String(year), shortMonth.number, short[1], text.slice(short[0].length));
  }
  const american = MONTH_DAY.exec(text);
  const first = american ? monthOf(american[1] ?? '') : undefined;
  if (american && first) {
    const found = dayOf(american[3], first.number, american[2], text.slice(american[0].length));
    return found && { ...found, language: first.language };
  }
  return readNumbers(text, order);
}

function readNumbers(text: string, order: DayOrder | undefined): FoundDay | undefined {
  const match = NUMERIC.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length);
  const monthFirst = dayOf(match[4], match[1], match[3], rest);
  const dayFirst = dayOf(match[4], match[3], match[1], rest);
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst;
  if (!monthFirst || !dayFirst || monthFirst.day === dayFirst.day) return dayFirst ?? monthFirst;
  return { ...dayFirst, candidates: [dayFirst.day, monthFirst.day] };
}

function dayOf(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
  rest: string,
): FoundDay | undefined {
  const two = (value: string | number | undefined) => String(value ?? '').padStart(2, '0');
  const date = parseCalendarDate(`${year ?? ''}-${two(month)}-${two(day)}`);
  return date === undefined ? undefined : { day: date, rest };
}

/** The number and language of a month’s name or its beginning, English first. */
function monthOf(word: string): { number: number; language: string } | undefined {
  const lower = word.toLowerCase();
  if (lower.length < 3) return undefined;
  for (const [language, names] of Object.entries(monthNames)) {
    const exact = names.indexOf(lower);
    const index = exact >= 0 ? exact : names.findIndex((name) => isShort(lower, name));
    if (index >= 0) return { number: index + 1, language };
  }
  return undefined;
}

/** `sept` and `jul` are short for September and July; `marzipan` is not March. */
const isShort = (word: string, name: string): boolean => word.length <= 5 && name.startsWith(word);

function timeOf(match: RegExpExecArray): string | undefined {
  const [, hours = '', minutes = '', seconds = '00', half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}

function offsetOf(zone: string, day: string, time: string): string | undefined {
  const minutes = minutesOf(zone);
  return minutes === undefined ? offsetOfZone(zone, day, time) : formatOffset(minutes);
}
