import words from '../../../../data/en/dates/story-words.json' with { type: 'json' };
import { oneOf } from '../../../text/word-pattern.ts';
import { COUNT, countOf, type DateRule } from '../rule.ts';

const DAYS_IN_WEEK = 7;
/** The number before a unit. The unit is sought first, since it is rare and numbers are not. */
const COUNT_BEFORE = new RegExp(String.raw`\b(?<count>${COUNT}|the)\s$`, 'i');
/** The longest printed number, "a couple of", with its spaces. */
const LONGEST_COUNT = 14;

/** The number printed right before an offset, and where it starts. */
function countBefore(text: string, end: number): { count: string; start: number } | undefined {
  const match = COUNT_BEFORE.exec(text.slice(Math.max(0, end - LONGEST_COUNT), end));
  const count = match?.groups?.['count'];
  return count === undefined ? undefined : { count, start: end - (match?.[0].length ?? 0) };
}

/** "Three days before Saturday’s summit", "the day after Monday’s vote": from the day printed behind it. */
export const stepToNext: DateRule = {
  name: 'story-step',
  pattern: /\b(?<unit>day|week|night|evening|morning)s?\s(?<direction>before|after|ahead of)\b/g,
  read(match, { text }) {
    const { unit, direction } = match.groups ?? {};
    const before = countBefore(text, match.index);
    if (!before) return undefined;
    const number = /^the$/i.test(before.count) ? 1 : countOf(before.count);
    if (number === undefined) return undefined;
    const days = number * (unit === 'week' ? DAYS_IN_WEEK : 1) * (direction === 'after' ? 1 : -1);
    const end = match.index + match[0].length;
    return { start: before.start, end, step: { days }, fromNext: true };
  },
};

/**
 * Words that count days from one that the story tells before: "two days afterward", "the next day",
 * "the same day". Of weeks and longer the day is not known; "the day before he died" is told by no
 * day before.
 */
export const storyStep: DateRule = {
  name: 'story-step',
  pattern: new RegExp(
    String.raw`\bdays?\s(?:(?<later>${oneOf(words.laterWords)})|(?<earlier>${oneOf(words.earlierWords)}))\b|\b[Tt]he\s(?:(?:(?<next>${oneOf(words.nextDay)})|(?<previous>${oneOf(words.previousDay)}))(?!\s(?:yesterday|tomorrow|${oneOf(words.clauseStarts)}|[A-Z][a-z])\b)|same\sday)\b`,
    'g',
  ),
  read(match, { text }) {
    const { later, earlier, next, previous } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (later === undefined && earlier === undefined)
      return { start, end, step: { days: next ? 1 : previous ? -1 : 0 } };
    const before = countBefore(text, start);
    const number = before && countOf(before.count);
    if (!before || number === undefined) return undefined;
    return { start: before.start, end, step: { days: later ? number : -number } };
  },
};
