import type { ArticleText } from '../../article/text.ts';
import type { CalendarDate } from '../../calendar/date.ts';
import { hasRules } from '../words/languages.ts';
import type { DatedExpression } from '../places/names/place-types.ts';
import { explicitDate } from './explicit-day.ts';
import { isOnCalendar } from './intervals.ts';
import { month } from './month.ts';
import { holiday } from './phrases/holiday.ts';
import { partOfPeriod } from './phrases/part-of-period.ts';
import { quarter } from './phrases/quarter.ts';
import { stepToNext, storyStep } from './phrases/story-step.ts';
import { weekend } from './phrases/weekend.ts';
import { nearDay, nearUnit } from './phrases/near.ts';
import { ago, ahead, span, within } from './phrases/relative.ts';
import { type DateRule, type DateScene, isDated } from './rule.ts';
import { type Found, joinRanges } from './story/ranges.ts';
import { tellStory } from './story/story-time.ts';
import { tenseAt } from './tense.ts';
import { weekday } from './weekday.ts';
import { decade, season, year } from './phrases/year.ts';

const RULES: readonly DateRule[] = [
  explicitDate,
  holiday,
  month,
  weekday,
  weekend,
  nearDay,
  nearUnit,
  ago,
  ahead,
  within,
  span,
  partOfPeriod,
  storyStep,
  stepToNext,
  season,
  quarter,
  decade,
  year,
];

/**
 * Finds the words of an article that say when, and resolves them against its date.
 *
 * Each rule has a named pattern of its own. Where patterns overlap the longest wins. What is counted
 * from a day that the story tells before is read from that day. The result does not depend on the
 * machine's clock or zone. Linear in the text.
 *
 * @param lang the article's language (BCP 47): there are rules for English alone, so that another's has
 *   no dates
 * @param published the day the article is dated; what is not said otherwise lies on or before it
 */
export function extractDates(
  article: ArticleText,
  published: CalendarDate,
  lang?: string,
): DatedExpression[] {
  if (!hasRules(lang)) return [];
  const { text } = article;
  const scene: DateScene = {
    text,
    published,
    tenseAt: (start, end) => tenseAt(text, start, end),
  };
  const found: Found[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const reading = rule.read(match, scene);
      if (reading && (!isDated(reading) || isOnCalendar(reading.interval)))
        found.push({ ...reading, by: rule.name });
    }
  }
  const told = tellStory(scene, joinRanges(text, keepLongest(found)));
  return told.map(({ start, end, interval, precision, by, confidence }) => ({
    span: { start, end },
    interval,
    precision,
    by,
    confidence,
  }));
}

function keepLongest(found: readonly Found[]): Found[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || RULES_ORDER(a.by) - RULES_ORDER(b.by),
  );
  const kept: Found[] = [];
  for (const next of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= next.start) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

function RULES_ORDER(name: string): number {
  return RULES.findIndex((rule) => rule.name === name);
}
