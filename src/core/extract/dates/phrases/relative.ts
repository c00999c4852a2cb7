import contexts from '../../../../data/en/dates/date-contexts.json' with { type: 'json' };
import { oneOf } from '../../../text/word-pattern.ts';
import type { DatePrecision } from '../../../calendar/date.ts';
import {
  dayInterval,
  decadeInterval,
  monthInterval,
  shiftDateByMonths,
  shiftDays,
  shiftMonths,
  weekInterval,
  yearInterval,
  yearMonthOf,
} from '../intervals.ts';
import { comes } from '../tense.ts';
import {
  COUNT,
  countOf,
  type DateReading,
  type DateRule,
  type DateScene,
  type Unit,
} from '../rule.ts';

/** "Two years ago", "a month ago", "ten days ago": as exact as its unit. */
export const ago: DateRule = {
  name: 'ago',
  pattern: new RegExp(
    String.raw`\b(?:${oneOf(contexts.approximations)}\s)?(?<count>${COUNT})\s(?<unit>day|week|fortnight|month|year|decade)s?\s(?:ago|earlier today|from (?:now|today))\b`,
    'gi',
  ),
  read(match, scene) {
    const { count, unit } = match.groups ?? {};
    const number = countOf(count ?? '');
    if (number === undefined) return undefined;
    const sign = /ago$/i.test(match[0]) ? -1 : 1;
    const start = match.index;
    const away = awayBy(sign * number, unit?.toLowerCase() as Unit, scene);
    return away
      ? {
          start,
          end: start + match[0].length,
          ...away,
          confidence: /^\d|^[a-z]+\s[a-z]+\s(?:ago|from)/i.test(match[0]) ? 0.9 : 0.7,
        }
      : undefined;
  },
};

/** "In two weeks", where the sentence speaks of what is to come. */
export const ahead: DateRule = {
  name: 'ahead',
  pattern: new RegExp(
    String.raw`\b[Ii]n\s(?<count>${COUNT})\s(?<unit>day|week|fortnight|month|year)s?(?:['’]s?\stime)?\b`,
    'g',
  ),
  read(match, scene) {
    const number = countOf(match.groups?.['count'] ?? '');
    const start = match.index;
    const end = start + match[0].length;
    const said = /time$/.test(match[0]);
    if (number === undefined || (!said && !comes(scene.tenseAt(start, end)))) return undefined;
    const away = awayBy(number, match.groups?.['unit'] as Unit, scene);
    return away ? { start, end, ...away, confidence: said ? 0.9 : 0.6 } : undefined;
  },
};

/** "Within two weeks": from publication on, where the sentence speaks of what is to come. */
export const within: DateRule = {
  name: 'within',
  pattern: new RegExp(
    String.raw`\b[Ww]ithin\s(?:the\snext\s)?(?<count>${COUNT})\s(?<unit>day|week|fortnight|month|year)s?\b(?!\sof\b)`,
    'g',
  ),
  read(match, scene) {
    const number = countOf(match.groups?.['count'] ?? '');
    const unit = match.groups?.['unit'] as Unit;
    const start = match.index;
    const end = start + match[0].length;
    if (number === undefined || !comes(scene.tenseAt(start, end))) return undefined;
    const interval = { start: scene.published, end: edge(number, unit, scene) };
    return { start, end, interval, precision: precisionOf(unit), confidence: 0.7 };
  },
};

/** "The past two years", "the last six months": up to publication. */
export const span: DateRule = {
  name: 'span',
  pattern: new RegExp(
    String.raw`\b[Tt]he\s(?<which>past|last|next|coming)\s(?:(?<count>${COUNT})\s)?(?<unit>day|week|fortnight|month|year|decade)s?\b`,
    'g',
  ),
  read(match, scene) {
    const { which = '', count, unit } = match.groups ?? {};
    const number = count === undefined ? 1 : countOf(count);
    // "The coming weeks" says no number.
    if (number === undefined || (count === undefined && match[0].endsWith('s'))) return undefined;
    // "The last week of the race", "the last day"; "they met again the next year".
    if (count === undefined && isElsewhere(match, scene)) return undefined;
    const sign = which === 'past' || which === 'last' ? -1 : 1;
    const other = edge(sign * number, unit as Unit, scene);
    const start = match.index;
    return {
      start,
      end: start + match[0].length,
      interval:
        sign < 0 ? { start: other, end: scene.published } : { start: scene.published, end: other },
      precision: precisionOf(unit as Unit),
      confidence: 0.7,
    };
  },
};

const precisionOf = (unit: Unit): DatePrecision =>
  unit === 'fortnight' || unit === 'weekend' || unit === 'night' ? 'week' : unit;

const STRETCH_LEADS = new RegExp(String.raw`\b${oneOf(contexts.stretchLeads)}\s$`, 'i');

function isElsewhere(match: RegExpExecArray, { text }: DateScene): boolean {
  const end = match.index + match[0].length;
  if (match[0].endsWith('day') || /^\sof\b/.test(text.slice(end, end + 4))) return true;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  // A fortnight has no name of its own, as a week has: "the next fortnight" is always counted.
  if (match[0].endsWith('fortnight')) return false;
  return /^the (?:next|coming)/i.test(match[0]) && !STRETCH_LEADS.test(before);
}

function edge(count: number, unit: Unit, { published }: DateScene) {
  if (unit === 'day') return shiftDays(published, count);
  if (unit === 'week') return shiftDays(published, 7 * count);
  if (unit === 'fortnight') return shiftDays(published, 14 * count);
  return shiftDateByMonths(published, count * { month: 1, year: 12, decade: 120 }[unit as 'month']);
}

function awayBy(
  count: number,
  unit: Unit,
  scene: DateScene,
): { interval: DateReading['interval']; precision: DatePrecision } | undefined {
  const { published } = scene;
  const now = yearMonthOf(published);
  switch (unit) {
    case 'day':
      return { interval: dayInterval(shiftDays(published, count)), precision: 'day' };
    case 'week':
      return { interval: weekInterval(shiftDays(published, 7 * count)), precision: 'week' };
    case 'fortnight':
      return { interval: weekInterval(shiftDays(published, 14 * count)), precision: 'week' };
    case 'month':
      return { interval: monthInterval(shiftMonths(now, count)), precision: 'month' };
    case 'year':
      return { interval: yearInterval(now.year + count), precision: 'year' };
    case 'decade':
      return { interval: decadeInterval(now.year + 10 * count - 5), precision: 'decade' };
    default:
      return undefined;
  }
}
