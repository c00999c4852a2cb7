import contexts from '../../../data/en/dates/date-contexts.json' with { type: 'json' };
import { oneOf } from '../../text/word-pattern.ts';
import { comes, type Tense } from './tense.ts';
import { monthInterval, type Part, yearMonthOf } from './intervals.ts';
import {
  type DateRule,
  type DateScene,
  fullYear,
  MONTH,
  monthNumber,
  SHORT_MONTH,
  SHORT_YEAR,
  YEAR,
} from './rule.ts';

const FULL_MONTH = new RegExp(`^${MONTH}$`);
/** A day, which another rule reads. */
const DAY_AND_YEAR_FOLLOW = /^\s\d{1,2},?\s\d{4}\b/;
const PART = `(?:[Ee]arly|[Mm]id|[Ll]ate)`;
const YEARS_AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
/** These are also verbs, names and adjectives, and need a word before them that only a month follows. */
const AMBIGUOUS = new Set([3, 4, 5, 6, 8]);
const MONTH_LEADS = new RegExp(
  String.raw`(?:\b${oneOf(contexts.monthLeads)}\s|mid-|['’]s\s|,\s|\()$`,
  'i',
);
const MONTH_NAMES_PEOPLE = /^ \p{Lu}\p{Ll}/u;

/**
 * A month, with or without its year. "Late January" is the last third of the month, precision
 * month. Without a year it is the month of or before publication, or the next one where the
 * sentence speaks of what is to come; "last September" is always before.
 */
export const month: DateRule = {
  name: 'month',
  pattern: new RegExp(
    String.raw`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming)\s)?(?:(?<part>${PART})[-\s](?:to[-\s]late[-\s])?)?(?<month>${MONTH}|${SHORT_MONTH})(?![a-z’'])(?:(?:\s?,)?\s(?:of\s)?(?<year>${YEAR}|${SHORT_YEAR})\b|\sof\s(?<whose>last|this|next)\syear\b)?`,
    'g',
  ),
  read(match, scene) {
    const { which, part, month: word = '', year: printedYear, whose } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const number = monthNumber(word);
    const shortForm = !FULL_MONTH.test(word);
    if (!printedYear && !whose && !which && !part) {
      // "Jan" and "Mar" alone are more often names; a day or a year makes them months.
      if (shortForm) return undefined;
      if (DAY_AND_YEAR_FOLLOW.test(scene.text.slice(end, end + 10))) return undefined;
      if (!standsAsMonth(scene, number, start, end)) return undefined;
    }
    const published = yearMonthOf(scene.published);
    let year: number;
    if (printedYear) year = fullYear(printedYear, scene.published);
    else if (whose) year = published.year + (YEARS_AWAY[whose] ?? 0);
    else year = chooseYear(scene, number, which?.toLowerCase(), start, end);
    return {
      start,
      end,
      interval: monthInterval({ year, month: number }, part?.toLowerCase() as Part | undefined),
      precision: 'month',
      confidence: printedYear ? 0.98 : 0.85,
      yearImplied: !printedYear && !whose && !which,
    };
  },
};

const MARCH = 3;
const MARCH_OF_PEOPLE = /^\s(?:on|for|against)\b/;

function standsAsMonth(scene: DateScene, number: number, start: number, end: number): boolean {
  const before = scene.text.slice(Math.max(0, start - 14), start);
  const after = scene.text.slice(end, end + 9);
  if (number === MARCH && MARCH_OF_PEOPLE.test(after)) return false;
  if (
    MONTH_NAMES_PEOPLE.test(after) &&
    !/\b(?:in|since|until|during|last|next|this)\s$/i.test(before)
  )
    return false;
  return !AMBIGUOUS.has(number) || MONTH_LEADS.test(before);
}

/** Without a past tense a month this far back is more often the coming one: “… in November”. */
const MONTHS_BACK = 4;

function isComing(tense: Tense, monthsBack: number, thisMonth: number): boolean {
  if (comes(tense)) return true;
  // What was due in a month may have come since: the nearer one is meant.
  if (tense === 'arranged') return monthsBack > 6;
  // The month after this one, of the year before, would be “last March” in a February story.
  if (monthsBack === 11 && thisMonth < 12) return true;
  return tense !== 'past' && monthsBack >= MONTHS_BACK;
}

function chooseYear(
  scene: DateScene,
  number: number,
  which: string | undefined,
  start: number,
  end: number,
): number {
  const { year, month: now } = yearMonthOf(scene.published);
  if (which === 'last' || which === 'this past') return number < now ? year : year - 1;
  if (which === 'next' || which === 'this coming') return number > now ? year : year + 1;
  if (which === 'this') return year;
  const tense = scene.tenseAt(start, end);
  const back = (now - number + 12) % 12;
  if (isComing(tense, back, now)) {
    return number >= now ? year : year + 1;
  }
  return number <= now ? year : year - 1;
}
