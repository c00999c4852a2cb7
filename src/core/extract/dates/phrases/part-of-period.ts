import periods from '../../../../data/en/dates/periods.json' with { type: 'json' };
import type { DateInterval, DatePrecision } from '../../../calendar/date.ts';
import { oneOf } from '../../../text/word-pattern.ts';
import { shiftDateByMonths, shiftDays } from '../intervals.ts';
import { month } from '../month.ts';
import { nearUnit } from './near.ts';
import {
  COUNT,
  countOf,
  type DateReading,
  type DateRule,
  type DateScene,
  isDated,
} from '../rule.ts';
import { decade, year } from './year.ts';

/** The periods of which a part is printed, read where the words "of the" end. */
const WHOLES: readonly DateRule[] = [month, nearUnit, decade, year].map((rule) => ({
  ...rule,
  pattern: new RegExp(rule.pattern.source, 'gy'),
}));

/**
 * The beginning or the end of a printed period: "the last four months of 2021", "the first week of
 * May". Counted in that period, and not from the article.
 */
export const partOfPeriod: DateRule = {
  name: 'part-of-period',
  pattern: new RegExp(
    String.raw`\b(?:[Tt]he\s)?(?<edge>${oneOf([...periods.openingEdges, ...periods.closingEdges])})\s(?:(?<count>${COUNT})\s)?(?<unit>day|week|month|year)s?\sof\s(?:the\s)?(?:calendar\s|fiscal\s)?(?=\S)`,
    'g',
  ),
  read(match, scene) {
    const { edge = '', count, unit = '' } = match.groups ?? {};
    const number = count === undefined ? 1 : countOf(count);
    const whole = wholeAt(scene, match.index + match[0].length);
    if (!whole || number === undefined) return undefined;
    const closing = periods.closingEdges.includes(edge);
    const interval = partOf(whole.interval, closing, number, unit);
    if (interval.start < whole.interval.start || interval.end > whole.interval.end)
      return undefined;
    const precision = unit as DatePrecision;
    return {
      start: match.index,
      end: whole.end,
      interval,
      precision,
      confidence: whole.confidence,
    };
  },
};

function wholeAt(scene: DateScene, at: number): DateReading | undefined {
  for (const rule of WHOLES) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(scene.text);
    const reading = match && rule.read(match, scene);
    if (reading && isDated(reading) && reading.precision !== 'day') return reading;
  }
  return undefined;
}

function partOf(
  { start, end }: DateInterval,
  closing: boolean,
  count: number,
  unit: string,
): DateInterval {
  const days = unit === 'day' ? count : unit === 'week' ? 7 * count : undefined;
  if (closing) {
    // From the day after the end, so that months count back to their first day.
    const after = shiftDays(end, 1);
    const from =
      days === undefined
        ? shiftDateByMonths(after, -monthsOf(unit, count))
        : shiftDays(after, -days);
    return { start: from, end };
  }
  const after =
    days === undefined ? shiftDateByMonths(start, monthsOf(unit, count)) : shiftDays(start, days);
  return { start, end: shiftDays(after, -1) };
}

const monthsOf = (unit: string, count: number): number => (unit === 'year' ? 12 * count : count);
