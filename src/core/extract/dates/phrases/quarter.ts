import contexts from '../../../../data/en/dates/date-contexts.json' with { type: 'json' };
import periods from '../../../../data/en/dates/periods.json' with { type: 'json' };
import { oneOf, oneOfEitherCase } from '../../../text/word-pattern.ts';
import { monthsInterval, shiftMonths, yearMonthOf } from '../intervals.ts';
import { type DateReading, type DateRule, type DateScene, YEAR } from '../rule.ts';
import { comes } from '../tense.ts';

const ORDINALS: Readonly<Record<string, number>> = periods.ordinals;
const QUARTERS_AWAY: Readonly<Record<string, number>> = periods.quartersAway;
const NUMBERED = String.raw`(?:(?<the>[Tt]he)\s)?(?<nth>${oneOf(Object.keys(periods.ordinals))})[-\s](?<unit>quarter|half)(?!-)|Q(?<q>[1-4])`;
const OF_YEAR = String.raw`(?:,?\s(?:of\s)?(?:the\s)?(?:(?<year>${YEAR})|(?<whose>last|this|next)\syear)\b)?`;
const COUNTED = String.raw`(?:[Tt]he\s)?(?<which>${oneOfEitherCase(Object.keys(periods.quartersAway))})\squarter\b(?!-|\sof\b)`;

/**
 * Quarters and halves of a year: "the second quarter of 2023", "Q3", "the first half of 2016", and
 * those counted from publication: "last quarter" is the one before, "the last quarter of 2022" the
 * fourth of that year.
 */
export const quarter: DateRule = {
  name: 'quarter',
  pattern: new RegExp(String.raw`\b(?:${COUNTED}|(?:${NUMBERED})${OF_YEAR})`, 'g'),
  read(match, scene) {
    const { which } = match.groups ?? {};
    return which === undefined ? readNumbered(match, scene) : readCounted(match, which, scene);
  },
};

/** "Next quarter", of months, unless it is a game's: only "last quarter" must say that it is business. */
function readCounted(
  match: RegExpExecArray,
  which: string,
  scene: DateScene,
): DateReading | undefined {
  const isSure = OF_MONTHS.test(which) && !isGame(match, scene);
  if (!isSure && !isBusiness(match, scene)) return undefined;
  const now = yearMonthOf(scene.published);
  const first = { year: now.year, month: Math.floor((now.month - 1) / 3) * 3 + 1 };
  const from = shiftMonths(first, 3 * (QUARTERS_AWAY[which.toLowerCase()] ?? 0));
  const interval = monthsInterval(from, shiftMonths(from, 2));
  return { ...at(match), interval, precision: 'season', confidence: 0.8 };
}

function readNumbered(match: RegExpExecArray, scene: DateScene): DateReading | undefined {
  const { nth, unit, q, year: printed, whose } = match.groups ?? {};
  const half = unit === 'half';
  const length = half ? 6 : 3;
  const number = q ? Number(q) : half && nth === 'last' ? 2 : (ORDINALS[nth ?? ''] ?? 1);
  if (half && number > 2) return undefined;
  // A game has quarters and halves too: without a year, only a quarter that says it is business.
  if (!printed && !whose && !q && !isBusiness(match, scene)) return undefined;
  const { start, end } = at(match);
  const now = yearMonthOf(scene.published);
  const month = (number - 1) * length + 1;
  let year = printed
    ? Number(printed)
    : now.year + (whose === 'last' ? -1 : whose === 'next' ? 1 : 0);
  if (!printed && !whose && month > now.month && !comes(scene.tenseAt(start, end))) year -= 1;
  const from = { year, month };
  return {
    start,
    end,
    interval: monthsInterval(from, shiftMonths(from, length - 1)),
    precision: half ? 'year' : 'season',
    confidence: printed ? 0.95 : 0.7,
  };
}

const at = (match: RegExpExecArray) => ({
  start: match.index,
  end: match.index + match[0].length,
});

const BUSINESS = new RegExp(String.raw`\b${oneOf(contexts.business)}\b|%|[$€£¥]\d`, 'i');
const GAME = new RegExp(String.raw`\b${oneOf(contexts.game)}\b`, 'i');
/** "the previous quarter" may be of a game as well as the last. */
const OF_MONTHS = /^(?:next|this|current|coming)$/i;
/** Code units each way in which a quarter says that it is business. */
const REACH = 60;

const isBusiness = (match: RegExpExecArray, scene: DateScene): boolean =>
  BUSINESS.test(around(match, scene));

const isGame = (match: RegExpExecArray, scene: DateScene): boolean =>
  GAME.test(around(match, scene));

function around(match: RegExpExecArray, { text }: DateScene): string {
  const { start, end } = at(match);
  return text.slice(Math.max(0, start - REACH), end + REACH);
}
