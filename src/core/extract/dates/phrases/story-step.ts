import words from '../../../../data/en/dates/story-words.json' with { type: 'json' };
import { oneOf } from '../../../text/word-pattern.ts';
import { COUNT, countOf, type DateRule } from '../rule.ts';

/**
 * Words that count days from one that the story tells before: "two days afterward", "the next day",
 * "the same day". Of weeks and longer the day is not known; "the day before he died" is told by no
 * day before.
 */
export const storyStep: DateRule = {
  name: 'story-step',
  pattern: new RegExp(
    String.raw`\b(?:(?<count>${COUNT})\s(?<unit>days?|weeks?)\s(?:(?<later>${oneOf(words.laterWords)})|(?<earlier>${oneOf(words.earlierWords)}))|[Tt]he\s(?:(?<next>${oneOf(words.nextDay)})|(?<previous>${oneOf(words.previousDay)}))(?!\s(?:yesterday|tomorrow|${oneOf(words.clauseStarts)}|\p{Lu}\p{Ll})\b)|[Tt]he\ssame\sday)\b`,
    'giu',
  ),
  read(match) {
    const { count, unit = '', later, next, previous } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    if (count === undefined) return { start, end, step: { days: next ? 1 : previous ? -1 : 0 } };
    const number = countOf(count);
    if (number === undefined || unit.startsWith('week')) return undefined;
    return { start, end, step: { days: later ? number : -number } };
  },
};
