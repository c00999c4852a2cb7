import contexts from '../../../data/en/dates/date-contexts.json' with { type: 'json' };
import dayWords from '../../../data/en/dates/day-words.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { chooseYearOfDay } from './choose-year.ts';
import { DAY_DIGITS, DAY_WORD, dayOfMonth } from './day-words.ts';
import { calendarDate } from './intervals.ts';
import {
  CAPITAL_MONTH,
  type DateReading,
  type DateRule,
  type DateScene,
  MONTH,
  monthNumber,
  type NoDate,
  SHORT_MONTH,
  SHORT_YEAR,
  WEEKDAY,
  YEAR,
  fullYear,
} from './rule.ts';

const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH}|${CAPITAL_MONTH})`;
const NO_COUNT = String.raw`(?![\d,.]*\d|\s?%|\s?${oneOf(contexts.amounts)}\b)`;
/** "October first", but not "On March first responders": no noun may follow. */
const WORD_AFTER_MONTH = String.raw`${DAY_WORD}(?![-\s](?!${oneOf(dayWords.clauseWords)}\b)\p{L})`;
const YEAR_TAIL = String.raw`(?:(?:\s?,)?\s(?:of\s)?(?<year>${YEAR}|${SHORT_YEAR})\b)?`;
const WEEKDAY_LEAD = String.raw`(?:${WEEKDAY}\s?,?\s)?`;
/** Between the two days of one month. */
const DASH = String.raw`\s?[-–]\s?`;
const JOINED = String.raw`(?:${DASH}|\s(?:to|through|until|till)\s(?:the\s)?|(?<=\b[Bb]etween\s(?:the\s)?[\w-]{1,14})\sand\s(?:the\s)?)`;
const MONTH_FIRST = String.raw`${WEEKDAY_LEAD}(?<month>${ANY_MONTH})\s(?:the\s)?(?<day>${DAY_DIGITS}${NO_COUNT}|${WORD_AFTER_MONTH})(?:${DASH}(?<last>${DAY_DIGITS}${NO_COUNT}))?${YEAR_TAIL}`;
const DAY_FIRST = String.raw`${WEEKDAY_LEAD}(?:[Tt]he\s(?<day>${DAY_DIGITS}|${DAY_WORD})\sof|(?<day>${DAY_DIGITS})(?:${JOINED}(?<last>${DAY_DIGITS}))?(?:\sof)?)\s(?<month>${ANY_MONTH})(?![\p{L}’'])${YEAR_TAIL}`;
const ISO = String.raw`(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])\b`;

/**
 * A day that is printed as such: "Feb. 8", "Thursday, 8 February 2024", "March 5–7", "the second of
 * August". The year that is not printed is chosen as news means it: before publication, unless the
 * sentence speaks of what is to come. A day that no calendar has is no date, nor is its year alone.
 */
export const explicitDate: DateRule = {
  name: 'explicit',
  pattern: new RegExp(String.raw`\b(?:${MONTH_FIRST}|${DAY_FIRST}|${ISO})`, 'gu'),
  read(match, scene) {
    const { month: printedMonth = '', day = '', last, year } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const month = /^\d/.test(printedMonth) ? Number(printedMonth) : monthNumber(printedMonth);
    const days = [dayOfMonth(day), dayOfMonth(last ?? day)] as const;
    if (days[1] < days[0]) return undefined;
    const interval = year
      ? ofYear(fullYear(year, scene.published), month, days)
      : ofNoYear({ scene, start, end }, month, days);
    if (!interval) return { start, end, none: true } satisfies NoDate;
    return {
      start,
      end,
      interval,
      precision: 'day',
      confidence: year ? 0.98 : 0.9,
      yearImplied: !year,
    } satisfies DateReading;
  },
};

type Days = readonly [first: number, last: number];

function ofYear(
  year: number,
  month: number,
  [first, last]: Days,
): DateReading['interval'] | undefined {
  const [start, end] = [calendarDate(year, month, first), calendarDate(year, month, last)];
  return start && end ? { start, end } : undefined;
}

interface At {
  readonly scene: DateScene;
  readonly start: number;
  readonly end: number;
}

function ofNoYear(
  { scene, start, end }: At,
  month: number,
  days: Days,
): DateReading['interval'] | undefined {
  if (month === 9 && days[0] === 11 && ATTACKS.test(scene.text.slice(end, end + 20)))
    return ofYear(ATTACKED, month, days);
  const tense = scene.tenseAt(start, end);
  const first: CalendarDate | undefined = chooseYearOfDay(scene.published, month, days[0], tense);
  return first && ofYear(Number(first.slice(0, 4)), month, days);
}

/** The one day of history that news still prints without its year. */
const ATTACKS = /^,?\s(?:attacks?|terror(?:ist)?|hijack)/;
const ATTACKED = 2001;
