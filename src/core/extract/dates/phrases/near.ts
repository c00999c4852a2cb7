import periods from '../../../../data/en/dates/periods.json' with { type: 'json' };
import type { Tense } from '../tense.ts';
import type { DateRule, DateReading, DateScene, Unit } from '../rule.ts';
import {
  dayInterval,
  shiftDays,
  weekdayOf,
  yearInterval,
  monthInterval,
  yearMonthOf,
  weekInterval,
  shiftMonths,
  monthsInterval,
} from '../intervals.ts';
import { oneOfEitherCase, oneOf } from '../../../text/word-pattern.ts';
import type { DatePrecision } from '../../../calendar/date.ts';

/** "Today", "yesterday", "tomorrow", "tonight", "this morning", "last night". */
export const nearDay: DateRule = {
  name: 'near-day',
  pattern: new RegExp(
    String.raw`\b(?:(?:[Ee]arlier|[Ll]ater)\s)?(?<word>${oneOfEitherCase(Object.keys(periods.nearDays))})\b(?:\s${oneOf(periods.partsOfDay)}\b)?`,
    'g',
  ),
  read(match, scene) {
    const word = (match.groups?.['word'] ?? '').toLowerCase();
    const start = match.index;
    const end = start + match[0].length;
    // "USA Today", "Lopez Tonight": a name.
    if (
      /^To(?:day|night)/.test(match[0]) &&
      /\p{L}\s$/u.test(scene.text.slice(Math.max(0, start - 2), start))
    )
      return undefined;
    // "a tomorrow where"
    if (/\b(?:a|of) $/.test(scene.text.slice(Math.max(0, start - 4), start))) return undefined;
    if (/^['’]s\b/.test(scene.text.slice(end, end + 3)) && word === 'today') {
      // "today's world" is no day.
      return undefined;
    }
    const shift = NEAR_DAYS[word] ?? 0;
    return {
      start,
      end,
      interval: dayInterval(shiftDays(scene.published, shift)),
      precision: 'day',
      confidence: word === 'today' ? 0.75 : 0.9,
    };
  },
};

/** Days from the day of publication. */
const NEAR_DAYS: Readonly<Record<string, number | undefined>> = periods.nearDays;

/** "Earlier this week", "last month", "next year", "this weekend", "the week before last". */
export const nearUnit: DateRule = {
  name: 'near-unit',
  pattern:
    /\b(?:(?<within>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Ii]n the middle of)\s)?(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he previous|[Tt]he coming|(?<=[Ee]arlier\s|[Ll]ater\s)in the)\s(?<unit>week|weekend|month|year|decade)\b(?!-)|\b[Tt]he\s(?<unit>week|weekend|month|year)\s(?<beforeLast>before\slast)\b/g,
  read(match, scene) {
    const { within, which = '', unit, beforeLast } = match.groups ?? {};
    const shift = shiftOf(which, beforeLast !== undefined);
    const start = match.index;
    const end = start + match[0].length;
    // "Earlier in the week": that of publication, unless the story tells of another.
    if (which === 'in the' && /weekend|decade/.test(unit ?? '')) return undefined;
    // "The last week" is a stretch of time, which another rule reads.
    if (THE_BEFORE.test(scene.text.slice(Math.max(0, start - 5), start))) return undefined;
    const weeks =
      unit === 'weekend'
        ? weekendShift(which, shift, scene.tenseAt(start, end), weekdayOf(scene.published))
        : shift;
    const whole = unitInterval(unit as Unit, weeks, scene);
    if (!whole) return undefined;
    return narrow({ start, end, ...whole, confidence: 0.85 }, within?.toLowerCase(), shift, scene);
  },
};

function shiftOf(which: string, isBeforeLast: boolean): number {
  if (isBeforeLast) return -2;
  if (/last|previous/i.test(which)) return -1;
  return /next|coming/i.test(which) ? 1 : 0;
}

const THE_BEFORE = /\bthe\s$/i;

/** The coming weekend is this week's; "this weekend" was, on a weekday, the last one. */
function weekendShift(which: string, shift: number, tense: Tense, weekday: number): number {
  if (/coming/i.test(which)) return 0;
  return shift === 0 && tense === 'past' && weekday <= FRIDAY ? -1 : shift;
}

const FRIDAY = 5;

function narrow(
  reading: DateReading,
  within: string | undefined,
  shift: number,
  scene: DateScene,
): DateReading {
  const { start, end } = reading.interval;
  if (shift === 0 && within === 'earlier' && start <= scene.published) {
    return { ...reading, interval: { start, end: scene.published } };
  }
  if (shift === 0 && within === 'later' && scene.published <= end) {
    return { ...reading, interval: { start: scene.published, end } };
  }
  if (reading.precision === 'year' && (within === 'early' || within === 'late')) {
    return { ...reading, interval: yearInterval(Number(start.slice(0, 4)), within) };
  }
  if (reading.precision === 'month' && (within === 'early' || within === 'late')) {
    return { ...reading, interval: monthInterval(yearMonthOf(start), within) };
  }
  return reading;
}

function unitInterval(
  unit: Unit,
  shift: number,
  scene: DateScene,
): { interval: DateReading['interval']; precision: DatePrecision } | undefined {
  const { published } = scene;
  const now = yearMonthOf(published);
  switch (unit) {
    case 'week': {
      // On a Sunday, "last week" is the one that ends.
      const weeks = shift < 0 && weekdayOf(published) === 7 ? shift + 1 : shift;
      return { interval: weekInterval(shiftDays(published, 7 * weeks)), precision: 'week' };
    }
    case 'weekend': {
      const { end } = weekInterval(shiftDays(published, 7 * shift));
      return { interval: { start: shiftDays(end, -1), end }, precision: 'day' };
    }
    case 'month':
      return { interval: monthInterval(shiftMonths(now, shift)), precision: 'month' };
    case 'year':
      return { interval: yearInterval(now.year + shift), precision: 'year' };
    case 'decade': {
      const first = Math.floor(now.year / 10) * 10 + 10 * shift;
      return {
        interval: monthsInterval({ year: first, month: 1 }, { year: first + 9, month: 12 }),
        precision: 'decade',
      };
    }
    default:
      return undefined;
  }
}
