import type { PeriodWords } from './period-words.ts';

/** Days from the first to the last, as `YYYY-MM-DD`, with the number of words that name them. */
export interface ReadPeriod {
  readonly first: string;
  readonly last: string;
  readonly length: number;
}

const YEAR = /^[12]\d{3}$/;
const DECADE = /^([12]\d\d)0s$/;
const TWO_DIGITS = /^\d{2}$/;
const NUMBER = /^\d{1,2}$/;
const SHORTEST_MONTH = 3;
const DAYS_IN_A_WEEK = 7;
const DAY = 86_400_000;
/** A month or year is divided into so many parts: early, mid, late. */
const PARTS = 3;

/** Reads the words of a question from a place on; a place is a number in a list of folded words. */
class Cursor {
  readonly #terms: readonly string[];
  readonly #words: PeriodWords;
  at: number;

  constructor(terms: readonly string[], words: PeriodWords, at: number) {
    this.#terms = terms;
    this.#words = words;
    this.at = at;
  }

  take<Value>(read: (term: string, words: PeriodWords) => Value | undefined): Value | undefined {
    const value = read(this.#terms[this.at] ?? '', this.#words);
    if (value !== undefined) this.at++;
    return value;
  }

  skip(): void {
    while (this.#words.of.has(this.#terms[this.at] ?? '')) this.at++;
  }

  /** Takes what follows the little words, or stays where it was. */
  next<Value>(read: (term: string, words: PeriodWords) => Value | undefined): Value | undefined {
    const before = this.at;
    this.skip();
    const value = this.take(read);
    if (value === undefined) this.at = before;
    return value;
  }
}

const yearOf = (term: string) => (YEAR.test(term) ? Number(term) : undefined);
const twoDigits = (term: string) => (TWO_DIGITS.test(term) ? Number(term) : undefined);
const numberOf = (term: string) => (NUMBER.test(term) ? Number(term) : undefined);
const isIn = (set: ReadonlySet<string>, term: string) => (set.has(term) ? true : undefined);
const placeIn = (sets: readonly ReadonlySet<string>[], term: string) => {
  const at = sets.findIndex((set) => set.has(term));
  return at < 0 ? undefined : at;
};

function monthOf(term: string, { months }: PeriodWords): number | undefined {
  if (term.length < SHORTEST_MONTH) return undefined;
  const at = months.findIndex((name) => name.startsWith(term));
  return at < 0 ? undefined : at + 1;
}

function dayOf(term: string, { day }: PeriodWords): number | undefined {
  const number = Number(day.exec(term)?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : undefined;
}

type Read = (cursor: Cursor) => Days | undefined;
type Days = readonly [first: string, last: string];

/**
 * Reads one period that words name from a place on: a day, a week, a month, a year, a decade, or the
 * beginning, middle or end of one. A month needs its year, and days that do not exist are none.
 *
 * @param terms folded words
 */
export function readPeriod(
  terms: readonly string[],
  at: number,
  words: PeriodWords,
): ReadPeriod | undefined {
  for (const read of READERS) {
    const cursor = new Cursor(terms, words, at);
    const days = read(cursor);
    if (days) return { first: days[0], last: days[1], length: cursor.at - at };
  }
  return undefined;
}

/** In the order in which they are tried: what takes more words comes first. */
const READERS: readonly Read[] = [
  weekOfMonth,
  weekAround,
  weekByNumber,
  partOfPeriod,
  (cursor) => wholeDay(dayMonthYear(cursor)),
  (cursor) => wholeDay(monthDayYear(cursor)),
  (cursor) => wholeDay(isoDay(cursor)),
  monthAndYear,
  (cursor) => {
    const year = cursor.take(yearOf);
    return year === undefined ? undefined : yearDays(year);
  },
  (cursor) =>
    cursor.take((term): Days | undefined => {
      const decade = DECADE.exec(term)?.[1];
      return decade === undefined ? undefined : [`${decade}0-01-01`, `${decade}9-12-31`];
    }),
];

/** “The last week of June 2015”: its last seven days. */
function weekOfMonth(cursor: Cursor): Days | undefined {
  cursor.skip();
  const number =
    cursor.take((term, { ordinals }) => placeIn(ordinals, term)) ??
    cursor.take((term, { last }) => (last.has(term) ? -1 : undefined));
  if (number === undefined || !cursor.take((term, { week }) => isIn(week, term))) return undefined;
  cursor.skip();
  const period = monthAndYear(cursor) ?? yearAlone(cursor);
  if (!period) return undefined;
  const [first, last] = period;
  if (number < 0) return [addDays(last, 1 - DAYS_IN_A_WEEK), last];
  const start = addDays(first, number * DAYS_IN_A_WEEK);
  const end = addDays(start, DAYS_IN_A_WEEK - 1);
  return start > last ? undefined : [start, end < last ? end : last];
}

/** “The week of 22 June 2015”: from Monday to Sunday. */
function weekAround(cursor: Cursor): Days | undefined {
  cursor.skip();
  if (!cursor.take((term, { week }) => isIn(week, term))) return undefined;
  cursor.skip();
  const before = cursor.at;
  let day = dayMonthYear(cursor);
  if (day === undefined) {
    cursor.at = before;
    day = monthDayYear(cursor);
  }
  if (day === undefined) return undefined;
  const monday = addDays(day, -((weekday(day) + 6) % DAYS_IN_A_WEEK));
  return [monday, addDays(monday, DAYS_IN_A_WEEK - 1)];
}

/** “Week 26 of 2015”, as ISO 8601 numbers weeks. */
function weekByNumber(cursor: Cursor): Days | undefined {
  if (!cursor.take((term, { week }) => isIn(week, term))) return undefined;
  const number = cursor.take(numberOf);
  const year = number === undefined ? undefined : cursor.next(yearOf);
  if (number === undefined || year === undefined || number < 1 || number > 53) return undefined;
  const fourth = `${year}-01-04`;
  const firstMonday = addDays(fourth, -((weekday(fourth) + 6) % DAYS_IN_A_WEEK));
  const monday = addDays(firstMonday, (number - 1) * DAYS_IN_A_WEEK);
  return [monday, addDays(monday, DAYS_IN_A_WEEK - 1)];
}

/** “Early June 2015”: a third of a month or year. */
function partOfPeriod(cursor: Cursor): Days | undefined {
  const part = cursor.next((term, { parts }) => placeIn(parts, term));
  if (part === undefined) return undefined;
  cursor.skip();
  const month = monthAndYear(cursor);
  if (month) {
    const [first, last] = month;
    const start = addDays(first, part * 10);
    return [start, part === PARTS - 1 ? last : addDays(start, 9)];
  }
  const year = cursor.take(yearOf);
  if (year === undefined) return undefined;
  const months = part * 4;
  return [monthDays(year, months + 1)[0], monthDays(year, months + 4)[1]];
}

/** “8 February 2024”, “the 8th of February 2024”. */
function dayMonthYear(cursor: Cursor): string | undefined {
  const day = cursor.next(dayOf);
  const month = day === undefined ? undefined : cursor.next(monthOf);
  const year = month === undefined ? undefined : cursor.next(yearOf);
  return existing(year, month, day);
}

/** “February 8, 2024”. */
function monthDayYear(cursor: Cursor): string | undefined {
  const month = cursor.next(monthOf);
  const day = month === undefined ? undefined : cursor.next(dayOf);
  const year = day === undefined ? undefined : cursor.next(yearOf);
  return existing(year, month, day);
}

/** `2024-02-08`. */
function isoDay(cursor: Cursor): string | undefined {
  return existing(cursor.take(yearOf), cursor.take(twoDigits), cursor.take(twoDigits));
}

/** “February 2024”, “2024 February”, `2024-02`. */
function monthAndYear(cursor: Cursor): Days | undefined {
  const before = cursor.at;
  const month = cursor.take(monthOf);
  const year = month === undefined ? undefined : cursor.next(yearOf);
  if (month !== undefined && year !== undefined) return monthDays(year, month);
  cursor.at = before;
  const first = cursor.take(yearOf);
  const second = first === undefined ? undefined : (cursor.take(monthOf) ?? cursor.take(twoDigits));
  if (first !== undefined && second !== undefined && second >= 1 && second <= 12) {
    return monthDays(first, second);
  }
  cursor.at = before;
  return undefined;
}

function yearAlone(cursor: Cursor): Days | undefined {
  const year = cursor.take(yearOf);
  return year === undefined ? undefined : yearDays(year);
}

function existing(
  year: number | undefined,
  month: number | undefined,
  day: number | undefined,
): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12) return undefined;
  const date = dateOf(year, month, day);
  return date <= monthDays(year, month)[1] && day >= 1 ? date : undefined;
}

const wholeDay = (day: string | undefined): Days | undefined =>
  day === undefined ? undefined : [day, day];

const yearDays = (year: number): Days => [`${year}-01-01`, `${year}-12-31`];

/** The first and the last day of a month. */
export function monthDays(year: number, month: number): Days {
  const next = month === 12 ? dateOf(year + 1, 1, 1) : dateOf(year, month + 1, 1);
  return [dateOf(year, month, 1), addDays(next, -1)];
}

const dateOf = (year: number, month: number, day: number): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** A day so many days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** From Sunday on. */
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
