import contexts from '../../../data/en/dates/date-contexts.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import type { ParsedComponents } from 'chrono-node';
import type { CalendarDate } from '../../calendar/date.ts';
import { calendarDate, dayInterval } from './intervals.ts';
import type { Tense } from './tense.ts';
import { dayNumber } from './day-number.ts';
import {
  type DateReading,
  type DateRule,
  type DateScene,
  MONTH,
  SHORT_MONTH,
  WEEKDAY,
  YEAR,
} from './rule.ts';

const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH})`;
const NO_COUNT = String.raw`(?![\d,.]*\d|\s?%|\s?${oneOf(contexts.amounts)}\b)`;
/** The year as speech shortens it: ’96. */
const SHORT_YEAR = String.raw`['’]\d\d`;
const MONTH_FIRST = String.raw`(?:${WEEKDAY},? )?${ANY_MONTH}\s${DAY}\b${NO_COUNT}(?:\s?[-–]\s?${DAY}\b)?(?:,?\s(?:${YEAR}|${SHORT_YEAR})\b)?`;
const DAY_FIRST = String.raw`(?:${WEEKDAY},? )?\b${DAY}(?: of)?\s${ANY_MONTH}(?:,?\s(?:${YEAR}|${SHORT_YEAR})\b)?`;
const ISO = String.raw`\b${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b`;

/**
 * A day that is printed as such: "Feb. 8", "Thursday, 8 February 2024", "March 5–7". chrono-node
 * reads the words; the year that is not printed is chosen here, as news means it: before
 * publication, unless the sentence speaks of what is to come.
 */
export const explicitDate: DateRule = {
  name: 'explicit',
  pattern: new RegExp(String.raw`\b(?:${MONTH_FIRST}|${DAY_FIRST}|${ISO})`, 'g'),
  read(match, scene) {
    const start = match.index;
    const end = start + match[0].length;
    const words = match[0]
      .replaceAll('–', '-')
      .replaceAll('\n', ' ')
      .replace(SHORTENED, (_whole, digits: string) => fullYear(digits, scene.published));
    const result = scene.printedDays(words);
    if (!result || result.index + result.text.length < words.length - 1) return undefined;
    const yearImplied = !result.start.isCertain('year') && !result.end?.isCertain('year');
    const first = dayOf(result.start, scene, start, end, yearImplied);
    const last = result.end ? dayOf(result.end, scene, start, end, yearImplied) : first;
    if (!first || !last || last < first) return undefined;
    return {
      start,
      end,
      interval: result.end ? { start: first, end: last } : dayInterval(first),
      precision: 'day',
      confidence: yearImplied ? 0.9 : 0.98,
      yearImplied,
    } satisfies DateReading;
  },
};

const SHORTENED = /['’](\d\d)$/;

/** ’96 in 2024 is 1996, ’23 is 2023: the last such year up to publication. */
function fullYear(digits: string, published: CalendarDate): string {
  const year = Number(published.slice(0, 4));
  const inCentury = year - (year % 100) + Number(digits);
  return String(inCentury > year ? inCentury - 100 : inCentury);
}

function dayOf(
  parsed: ParsedComponents,
  scene: DateScene,
  start: number,
  end: number,
  yearImplied: boolean,
): CalendarDate | undefined {
  const month = parsed.get('month');
  const day = parsed.get('day');
  const year = parsed.get('year');
  if (month === null || day === null || year === null) return undefined;
  if (!yearImplied) return calendarDate(year, month, day);
  if (month === 9 && day === 11 && ATTACKS.test(scene.text.slice(end, end + 20))) {
    return calendarDate(2001, month, day);
  }
  return chooseYear(scene, month, day, scene.tenseAt(start, end));
}

/** The one day of history that news still prints without its year. */
const ATTACKS = /^,?\s(?:attacks?|terror(?:ist)?|hijack)/;

/** A day further back than nine months is printed with its year; the rest of the year lies ahead. */
const DAYS_BACK = 270;

function chooseYear(
  scene: DateScene,
  month: number,
  day: number,
  tense: Tense,
): CalendarDate | undefined {
  const year = Number(scene.published.slice(0, 4));
  // Nine years always hold a 29 February.
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
    .map((shift) => calendarDate(year + shift, month, day))
    .filter((date) => date !== undefined);
  const past = days.filter((date) => date <= scene.published).at(-1);
  const future = days.find((date) => date >= scene.published);
  if (tense === 'future' || !past) return future;
  const since = dayNumber(scene.published) - dayNumber(past);
  const until = future ? dayNumber(future) - dayNumber(scene.published) : Infinity;
  if (tense === 'likely' || tense === 'infinitive') return until < since ? future : past;
  return since <= DAYS_BACK || !future ? past : future;
}
