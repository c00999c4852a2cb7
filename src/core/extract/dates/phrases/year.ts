import contexts from '../../../../data/en/dates/date-contexts.json' with { type: 'json' };
import periods from '../../../../data/en/dates/periods.json' with { type: 'json' };
import { oneOf } from '../../../text/word-pattern.ts';
import {
  decadeInterval,
  LAST_YEAR,
  monthsInterval,
  type Part,
  shiftMonths,
  yearInterval,
  yearMonthOf,
} from '../intervals.ts';
import { comes } from '../tense.ts';
import {
  type DateReading,
  type DateRule,
  type DateScene,
  fullYear,
  SHORT_YEAR,
  YEAR,
} from '../rule.ts';

const YEAR_LEADS = new RegExp(
  String.raw`(?:\b${oneOf(contexts.yearLeads)}\s(?:about\s|around\s|early\s|late\s|mid-)?|mid-|\(|©\s?)$`,
  'i',
);
const DETERMINER_LEADS = new RegExp(String.raw`(?:\b${oneOf(contexts.determiners)}|['’]s)\s$`, 'i');
const COUNTED = String.raw`${oneOf(contexts.countedAfter)}|[A-Z][a-z]+ ${oneOf(contexts.streets)}\b|block\b`;
const COUNTED_AFTER = new RegExp(String.raw`^(?:[.,]\d|%|\s?(?:${COUNTED})|:\d)`);
const COUNTED_BEFORE = new RegExp(
  String.raw`(?:[$€£¥#]|\bNo\.?\s|\b${oneOf(contexts.countedBefore)}\s|[\d,.]|-)$`,
  'i',
);
const EVENT_NOUN = /^\s(?!\d)[\p{L}’'-]+/u;
const AFTER_EVENT_NAME = /\b\p{Lu}\p{L}+\s$/u;
const CLOSES = new RegExp(String.raw`^(?:[,.;:)\]]|\s*$|\s${oneOf(contexts.clauseStarts)}\b)`);

/** A year on its own: "in 2016", "the 2020 war", "the 2019–20 season". Not "1990 votes". */
export const year: DateRule = {
  name: 'year',
  pattern: new RegExp(
    String.raw`(?<![\d.,$€£#/])(?:\b(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)[-\s](?:in\s)?)?(?<year>${YEAR})|(?<=\b${oneOf(contexts.shortYearLeads)}\s)(?<short>${SHORT_YEAR}))(?<to>[-–/](?:\d\d){1,2})?\b(?![-–/]\d{1,2}\b|s\b|['’]s\b)`,
    'g',
  ),
  read(match, scene) {
    const { part, year: printed, short, to } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const number = fullYear(printed ?? short ?? '', scene.published);
    const confidence = short ? 0.8 : yearConfidence(scene, number, start, end, part);
    if (confidence === 0) return undefined;
    if (to) {
      const tail = to.slice(1);
      const last = tail.length === 4 ? Number(tail) : Math.floor(number / 100) * 100 + Number(tail);
      if (last > LAST_YEAR) return undefined;
      if (last <= number) return undefined;
      return yearReading(
        start,
        end,
        monthsInterval({ year: number, month: 1 }, { year: last, month: 12 }),
        confidence,
      );
    }
    return yearReading(
      start,
      end,
      yearInterval(number, part?.toLowerCase() as Part | undefined),
      confidence,
    );
  },
};

function yearReading(
  start: number,
  end: number,
  interval: DateReading['interval'],
  confidence: number,
): DateReading {
  return { start, end, interval, precision: 'year', confidence };
}

function yearConfidence(
  scene: DateScene,
  number: number,
  start: number,
  end: number,
  part: string | undefined,
): number {
  const before = scene.text.slice(Math.max(0, start - 22), start);
  const after = scene.text.slice(end, end + 24);
  if (COUNTED_AFTER.test(after) || COUNTED_BEFORE.test(before)) return 0;
  const now = Number(scene.published.slice(0, 4));
  if (number > now + 100) return 0;
  if (part || YEAR_LEADS.test(before)) return number >= 1500 ? 0.95 : 0.7;
  const modern = number >= 1800 && number <= now + 15;
  if (!modern) return 0;
  if (DETERMINER_LEADS.test(before) && EVENT_NOUN.test(after)) return 0.9;
  if (AFTER_EVENT_NAME.test(before) && CLOSES.test(after)) return 0.7;
  if (/,\s$/.test(before) && CLOSES.test(after)) return 0.6;
  return 0;
}

/** "Temperatures in the 80s", "the 60s age group": what is measured is no decade. */
const MEASURED = new RegExp(String.raw`\b${oneOf(contexts.measured)}\b`, 'i');

/** "The 1990s", "the early ’80s", "the sixties". Not the 1800s, which are a century. */
export const decade: DateRule = {
  name: 'decade',
  pattern: new RegExp(
    String.raw`(?<![\w’'])(?:(?<part>[Ee]arly|[Mm]id|[Ll]ate)(?:[-\s]to[-\s](?:mid|late))?[-\s])?(?:(?<century>1[0-9]|20)(?<tens>\d)0['’]?s\b|(?<=\b(?:the|early|mid|late)[\s-])['’‘](?<short>[2-9])0s\b|(?<=\b${oneOf(contexts.decadeLeads)}\sthe\s(?:(?:early|mid|late)[\s-])?)(?<bare>[2-9])0s\b|(?<=\b[Tt]he\s(?:early|mid|late)[\s-])(?<bare>[2-9])0s\b|(?<=\bthe\s(?:(?:early|mid|late)[\s-])?)(?<word>${oneOf(periods.decades)})\b)`,
    'g',
  ),
  read(match, scene) {
    const { part, century, tens, short, bare, word } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (bare && MEASURED.test(scene.text.slice(Math.max(0, start - 80), end + 40)))
      return undefined;
    let first: number;
    if (century && tens) {
      if (tens === '0' && century !== '20') return undefined;
      first = Number(`${century}${tens}0`);
    } else {
      const digit = short || bare ? Number(short ?? bare) : periods.decades.indexOf(word ?? '') + 2;
      const now = Number(scene.published.slice(0, 4));
      first = 2000 + digit * 10 <= now && digit < 3 ? 2000 + digit * 10 : 1900 + digit * 10;
    }
    return {
      start,
      end,
      interval: decadeInterval(first, part?.toLowerCase() as Part | undefined),
      precision: 'decade',
      confidence: century ? 0.95 : 0.8,
    };
  },
};

const SEASON_STARTS: Readonly<Record<string, number>> = periods.seasons;
const SEASON = oneOf(Object.keys(periods.seasons));

/**
 * Seasons of the north: spring is March to May, winter December to February of the year after.
 * "Last summer" is the last one that began before publication and is over.
 */
export const season: DateRule = {
  name: 'season',
  pattern: new RegExp(
    String.raw`\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming)\s(?<a>${SEASON})\b|(?:(?<=\b(?:in|since|by|during|until|of)\s)(?:the\s)?|(?<=\b[Tt]he\s))?(?:(?<part>early|mid|late)[-\s])?(?<b>${SEASON})(?:\sof)?\s(?<year>${YEAR}|${SHORT_YEAR})\b|(?<=\b(?:in|since|by|during|until)\s)(?:the\s)?(?:(?:early|mid|late)[-\s])?(?!fall)(?<c>${SEASON})\b(?!\s(?:of|and|or)\b))`,
    'g',
  ),
  read(match, scene) {
    const { which, a, b, c, year: printed } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const first = SEASON_STARTS[a ?? b ?? c ?? ''];
    if (first === undefined) return undefined;
    const now = yearMonthOf(scene.published);
    // Months from the season's start to publication, 0 to 11.
    const since = (now.month - first + 12) % 12;
    const current = shiftMonths(now, -since);
    const future =
      which?.toLowerCase() === 'next' || (!which && !printed && comes(scene.tenseAt(start, end)));
    let from = printed ? { year: fullYear(printed, scene.published), month: first } : current;
    if (!printed && future && (since > 2 || which)) from = shiftMonths(current, 12);
    else if (!printed && /^(?:last|this past)$/i.test(which ?? '') && since < 3)
      from = shiftMonths(current, -12);
    else if (!printed && /^this(?: coming)?$/i.test(which ?? '') && since > 2) {
      const over = now.year === current.year && first !== 12 && !comes(scene.tenseAt(start, end));
      from = over ? current : shiftMonths(current, 12);
    }
    return {
      start,
      end,
      interval: monthsInterval(from, shiftMonths(from, 2)),
      precision: 'season',
      confidence: printed ? 0.95 : 0.8,
    };
  },
};
