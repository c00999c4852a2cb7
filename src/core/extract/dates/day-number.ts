import type { CalendarDate } from '../../calendar/date.ts';

/** Days since 1 January 1970 of the Gregorian calendar; before it, below zero. */
export type DayNumber = number;

const DAYS_IN_400_YEARS = 146_097;
/** Of 1 January 1970, counted from 1 March of the year 0. */
const EPOCH = 719_468;

/** Days of a month; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/**
 * The number of a calendar date, for counting days. Integer arithmetic on the printed digits (years
 * from March, so that a leap day comes last): an article may print 100,000 dates, and a date object
 * for each costs more than all the rest of reading them.
 */
export function dayNumber(date: CalendarDate): DayNumber {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * DAYS_IN_400_YEARS + dayOfEra + dayOfYear - EPOCH;
}

/** The calendar date of a number; the year must have four digits. */
export function dateOfDayNumber(number: DayNumber): CalendarDate {
  const shifted = number + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return printDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** A calendar date of numbers that are known to be one. */
export function printDate(year: number, month: number, day: number): CalendarDate {
  const printed = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return printed as CalendarDate;
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : String(number));
