import periods from '../../../data/en/dates/periods.json' with { type: 'json' };
import weekdays from '../../../data/en/dates/weekdays.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { dayInterval, shiftDays, weekdayOf, weekInterval } from './intervals.ts';
import { type Tense, wordsBefore } from './tense.ts';
import { type DateRule, type DateScene, type Reading, WEEKDAY, weekdayNumber } from './rule.ts';
import tenseWords from '../../../data/en/dates/tense-words.json' with { type: 'json' };

const NAME_BEFORE = new RegExp(`${oneOf(weekdays.namesBefore)} $`);
/** “Fox News Sunday”, in marks: a programme. */
const TITLE_AFTER = /^,?[”"’']/;
const NAME_AFTER = new RegExp(String.raw`^(?: ${oneOf(weekdays.papersAfter)}\b|\/)`);

/** "every Friday", "each second Monday", "the first Monday of the month": no one day. */
const EVERY = String.raw`(?:[Ee]very|[Ee]ach)\s(?:(?:other|second|third|single)\s)?(?:${WEEKDAY}\s(?:and|or)\s)?`;
const NTH = String.raw`[Tt]he\s${oneOf(weekdays.nth)}\s(?=${WEEKDAY}\s(?:of|in)\b)`;
/** "the following Friday": counted from a day of the story. */
const STEP = String.raw`[Tt]he\s(?<step>following|next|previous|preceding)\s|[Tt]hat same\s`;
const WHICH = String.raw`(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Cc]oming|[Aa] week (?:on|from))\s`;
/** "last week on Tuesday", "a week ago Monday" */
const WEEK_BEFORE = String.raw`(?:(?<first>[Ll]ast|[Nn]ext)\sweek,?\s(?:on\s)?|(?<ago>[Aa] week ago),?\s(?:on\s)?)`;
/** "a Saturday two weeks ago", "the Tuesday before last" */
const AWAY = String.raw`(?:\s(?<weeks>a|one|two|three|four)\sweeks?\sago\b|(?<before>\sbefore\slast)\b)?`;
const OF_WEEK = String.raw`(?:,?\s(?:of\s)?(?<week>last|next|this|the previous|the following)\sweek\b)?`;
const PART_OF_DAY = String.raw`(?:\s${oneOf(periods.partsOfDay)}\b)?`;

/**
 * A weekday: the day of or before publication, or, where the sentence speaks of what is to come,
 * the day of or after it. "Last Thursday" is strictly before, "next Tuesday" strictly after, and
 * "this Friday" lies in the week of publication. "The following Friday" is counted from the day that
 * the story tells before it, and "every Friday" is no day.
 */
export const weekday: DateRule = {
  name: 'weekday',
  pattern: new RegExp(
    String.raw`\b(?:(?<recurs>${EVERY}|${NTH})|(?<told>${STEP})|${WEEK_BEFORE}|${WHICH})?(?<day>${WEEKDAY})(?![a-z])${PART_OF_DAY}${OF_WEEK}${AWAY}`,
    'g',
  ),
  read(match, scene) {
    const { recurs, told, step, which, day, week } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (isName(scene.text, start, end)) return undefined;
    if (!recurs && !told) {
      const shift = weeksAway(match, scene.published, weekdayNumber(day ?? ''));
      if (shift !== undefined) {
        const found = reading(match, shiftDays(scene.published, shift), 0.95);
        const isThe =
          match.groups?.['before'] !== undefined &&
          THE_BEFORE.test(scene.text.slice(Math.max(0, start - 5), start));
        return isThe ? { ...found, start: start - 'the '.length } : found;
      }
    }
    if (recurs || isAny(scene.text, start, end)) return { start, end, none: true };
    const wanted = weekdayNumber(day ?? '');
    if (told) {
      const direction = /previous|preceding/.test(step ?? '') ? 'before' : 'after';
      return { start, end, step: { weekday: wanted, direction } };
    }
    const monday = weekInterval(scene.published).start;
    // "Monday last week" is that week's, not the last Monday.
    if (week !== undefined && !which) {
      const weeks = /last|previous/.test(week) ? -1 : week === 'this' ? 0 : 1;
      return reading(match, shiftDays(monday, weeks * 7 + wanted - 1), 0.95);
    }
    if (which?.toLowerCase() === 'this') return reading(match, shiftDays(monday, wanted - 1), 0.9);
    const shift = daysAway(which?.toLowerCase(), wanted, match, scene);
    return reading(match, shiftDays(scene.published, shift), which ? 0.95 : 0.9);
  },
};

/** "the Friday before last" */
const THE_BEFORE = /\b[Tt]he $/;
const WEEKS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

/** Days from publication, where words around the weekday count weeks. */
function weeksAway(
  { groups }: RegExpExecArray,
  published: CalendarDate,
  wanted: number,
): number | undefined {
  const { first, ago, weeks, before } = groups ?? {};
  const today = weekdayOf(published);
  if (before !== undefined) return -((today - wanted + 7) % 7 || 7) - 7;
  const count =
    weeks !== undefined
      ? -(WEEKS[weeks] ?? 0)
      : ago !== undefined || /last/i.test(first ?? '')
        ? -1
        : 1;
  const isCounted = first !== undefined || ago !== undefined || weeks !== undefined;
  return isCounted ? count * 7 + wanted - today : undefined;
}

function reading(match: RegExpExecArray, day: CalendarDate, confidence: number): Reading {
  const start = match.index;
  const end = start + match[0].length;
  return { start, end, interval: dayInterval(day), precision: 'day', confidence };
}

function isName(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 10), start);
  if (NAME_BEFORE.test(before) || NAME_AFTER.test(text.slice(end, end + 14))) return true;
  return TITLE_AFTER.test(text.slice(end, end + 2)) && before.endsWith('News ');
}

/** "Dec. 31, 1994, was a Saturday"; "a Saturday raid" is one day's. */
function isAny(text: string, start: number, end: number): boolean {
  return (
    /\ba $/.test(text.slice(Math.max(0, start - 3), start)) &&
    ENDS_PHRASE.test(text.slice(end, end + 8))
  );
}

const ENDS_PHRASE = /^(?:[.,;:)]|$|\n|\s(?:in|when|and|after|before|at|or)\b)/;

/** Days from publication. */
function daysAway(
  which: string | undefined,
  wanted: number,
  match: RegExpExecArray,
  scene: DateScene,
): number {
  const today = weekdayOf(scene.published);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  switch (which) {
    case 'last':
    case 'this past':
      return -(back || 7);
    case 'next':
    case 'coming':
    case 'this coming':
      return ahead || 7;
    case 'a week on':
    case 'a week from':
      return (ahead || 7) + 7;
    default: {
      const [start, end] = [match.index, match.index + match[0].length];
      const before = wordsBefore(scene.text, start);
      if (BESIDE_TOMORROW.test(before)) return ahead || 7;
      if (IS_DUE.test(before)) return ahead;
      return liesAhead(scene.tenseAt(start, end), back) ? ahead : -back;
    }
  }
}

const BESIDE_TOMORROW = /\b[Tt]omorrow\b/;
/** "The deadline is Friday": news says of a day that is over that something was then. */
const IS_DUE = new RegExp(
  String.raw`\b${oneOf(tenseWords.present)}(?: ${oneOf(tenseWords.afterPresent)})*\s$`,
);

/** The day of publication and the day before are what news is about, whatever is hoped there. */
const liesAhead = (tense: Tense, daysBack: number): boolean =>
  tense === 'future' || tense === 'arranged' || (tense === 'likely' && daysBack > 1);
