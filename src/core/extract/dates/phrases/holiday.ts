import data from '../../../../data/en/dates/holidays.json' with { type: 'json' };
import type { CalendarDate } from '../../../calendar/date.ts';
import { oneOf } from '../../../text/word-pattern.ts';
import { chooseDay } from '../choose-year.ts';
import { calendarDate, dayInterval, shiftDays, shiftMonths, weekdayOf } from '../intervals.ts';
import {
  type DateReading,
  type DateRule,
  type DateScene,
  fullYear,
  SHORT_YEAR,
  YEAR,
} from '../rule.ts';

interface Holiday {
  readonly names: readonly string[];
  /** With `day`, the same day every year; with `weekday` and `nth` (−1: the last), that of the month. */
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly nth?: number;
  /** Days from that weekday. */
  readonly plus?: number;
  /** Days from Easter Sunday of the western churches. */
  readonly easter?: number;
}

const HOLIDAYS: readonly Holiday[] = data.holidays;
const BY_NAME: ReadonlyMap<string, Holiday> = new Map(
  HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [plain(name), holiday] as const)),
);

/** One spelling of a name: "St Patrick’s Day" and "St. Patrick's Day". */
function plain(name: string): string {
  return name.toLowerCase().replace(/[.’']/g, '');
}

/**
 * Holidays that fall on one day wherever they are kept: "on Christmas Day", "Labor Day 2019". Those
 * whose day differs by country (Mother's Day, Independence Day) are not read.
 */
export const holiday: DateRule = {
  name: 'holiday',
  pattern: new RegExp(
    String.raw`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his)\s)?(?:[Tt]he\s)?(?<name>${oneOf(data.holidays.flatMap(({ names }) => names))})(?![\p{L}’'-]|\s${oneOf(data.stretches)}\b)(?:(?:\s?,)?\s(?:of\s|in\s)?(?<year>${YEAR}|${SHORT_YEAR})\b)?`,
    'gu',
  ),
  read(match, scene) {
    const { which, name = '', year } = match.groups ?? {};
    const found = BY_NAME.get(plain(name));
    if (!found) return undefined;
    const start = match.index;
    const end = start + match[0].length;
    const day = year
      ? dayOf(found, fullYear(year, scene.published))
      : nearestDay(found, which?.toLowerCase(), { scene, start, end });
    if (!day) return undefined;
    const confidence = year ? 0.95 : 0.85;
    return {
      start,
      end,
      interval: dayInterval(day),
      precision: 'day',
      confidence,
    } satisfies DateReading;
  },
};

function nearestDay(
  found: Holiday,
  which: string | undefined,
  {
    scene,
    start,
    end,
  }: { readonly scene: DateScene; readonly start: number; readonly end: number },
): CalendarDate | undefined {
  const year = Number(scene.published.slice(0, 4));
  const days = [-1, 0, 1]
    .map((shift) => dayOf(found, year + shift))
    .filter((day) => day !== undefined);
  if (which === 'last') return days.filter((day) => day < scene.published).at(-1);
  if (which === 'next') return days.find((day) => day > scene.published);
  const tense = scene.tenseAt(start, end);
  // A holiday is printed without its year however long ago it was.
  if (tense === 'past') return days.filter((day) => day <= scene.published).at(-1);
  return chooseDay(scene.published, days, tense);
}

function dayOf(holiday: Holiday, year: number): CalendarDate | undefined {
  const { month = 1, day, weekday = 1, nth = 1, plus = 0, easter: days } = holiday;
  if (days !== undefined) {
    const sunday = easter(year);
    return sunday && shiftDays(sunday, days);
  }
  if (day !== undefined) return calendarDate(year, month, day);
  const found = nth < 0 ? lastWeekday(year, month, weekday) : nthWeekday(year, month, weekday, nth);
  return found && shiftDays(found, plus);
}

function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): CalendarDate | undefined {
  const first = calendarDate(year, month, 1);
  return first && shiftDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}

function lastWeekday(year: number, month: number, weekday: number): CalendarDate | undefined {
  const next = shiftMonths({ year, month }, 1);
  const first = nthWeekday(next.year, next.month, weekday, 1);
  return first && shiftDays(first, -7);
}

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
function easter(year: number): CalendarDate | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * shift + 114;
  return calendarDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}
