import contexts from '../../../../data/en/dates/story-words.json' with { type: 'json' };
import type { CalendarDate } from '../../../calendar/date.ts';
import { oneOf } from '../../../text/word-pattern.ts';
import { dayNumber } from '../day-number.ts';
import { dayInterval, shiftDays, weekdayOf, yearMonthOf } from '../intervals.ts';
import { type DateReading, type DateScene, isDated, type StoryStep } from '../rule.ts';
import { comes } from '../tense.ts';
import { type Found, inYear } from './ranges.ts';

/** Code units between two dated expressions that one stretch of the story has at most. */
const REACH = 400;
/** Days after a printed day within which a day without its year goes on with the story. */
const DAYS_AFTER = 92;

type Dated = Found<DateReading>;

/**
 * Reads what is counted from a day that the story tells before: "two days later", "the following
 * Friday", "She came back on December 27" after "on December 16, 2010", "kicks off June 9th" after
 * "a 2020 tour". Steps without such a day, and words that mean no date, are left out.
 *
 * @param found in the order of the text, apart
 */
export function tellStory(scene: DateScene, found: readonly Found[]): Dated[] {
  const told: Dated[] = [];
  for (const [index, next] of found.entries()) {
    if ('none' in next) continue;
    const last = found[index - 1];
    if (last && 'step' in last && last.fromNext) {
      const counted = isDated(next) ? countedFrom(scene, last, next) : undefined;
      if (counted) {
        told.push(counted);
        continue;
      }
    }
    if ('step' in next && next.fromNext) continue;
    const before = earlier(scene, told, next.start);
    if (isDated(next) && isOfOtherTime(scene, next, before)) continue;
    const dated = isDated(next) ? reDated(scene, next, before) : stepped(scene, next, before);
    if (dated) told.push(dated);
  }
  return told;
}

/** The readings before an offset in the same paragraph or, right before it, in the one above. */
function earlier({ text }: DateScene, told: readonly Dated[], start: number): readonly Dated[] {
  const near: Dated[] = [];
  for (let at = told.length - 1; at >= 0 && near.length < MOST_BEFORE; at--) {
    const last = told[at];
    if (!last || start - last.end > REACH) break;
    near.push(last);
  }
  // Only what is in reach is searched, so that the time stays linear where no paragraph ends.
  const from = Math.max(0, start - REACH);
  const paragraph = from + text.slice(from, start).lastIndexOf('\n');
  return near.filter(({ end }, at) => end > paragraph || at === 0);
}

const MOST_BEFORE = 4;
/** Code units from a day that ends a paragraph to a step in the first sentence of the next. */
const NEXT_PARAGRAPH = 120;

const IN_THE_UNIT = /in the (?:week|month|year)$/;

/** "He left in 2019. Later in the year …": not the year of publication. */
function isOfOtherTime({ text }: DateScene, next: Dated, [nearest]: readonly Dated[]): boolean {
  if (!nearest || !IN_THE_UNIT.test(text.slice(next.start, next.end))) return false;
  const { start, end } = nearest.interval;
  return end < next.interval.start || start > next.interval.end;
}

/** A day or month without its year, as the story before it goes on. */
function reDated(scene: DateScene, next: Dated, before: readonly Dated[]): Dated {
  if (!next.yearImplied) return next;
  const tense = scene.tenseAt(next.start, next.end);
  const coming = before.find((each) => isComingYear(scene, each, next.start));
  if (coming && tense !== 'past') return inYear(next, yearMonthOf(coming.interval.start).year);
  const anchor = before.find(({ precision }) => precision === 'day');
  if (!anchor || comes(tense) || IS_NOW.test(scene.text.slice(next.start - 8, next.start)))
    return next;
  if (anchor.yearImplied || isAbout(scene, anchor)) return next;
  const { year } = yearMonthOf(anchor.interval.start);
  const moved = [inYear(next, year), inYear(next, year + 1)].find(
    ({ interval }) => interval.end >= anchor.interval.start,
  );
  if (!moved || moved.interval.start > scene.published) return next;
  const days = dayNumber(moved.interval.start) - dayNumber(anchor.interval.end);
  return days <= DAYS_AFTER ? { ...moved, yearImplied: false } : next;
}

const IS_NOW = /\b(?:is|are) (?:on|in) $/;

/** "A 2025 tour, which begins May 3": a year to come, in the same sentence. */
function isComingYear(
  { text, published }: DateScene,
  { precision, interval, end }: Dated,
  start: number,
): boolean {
  if (precision !== 'year' || interval.start <= published) return false;
  return !SENTENCE_END.test(text.slice(end, start));
}

const SENTENCE_END = /[.!?]\s+\p{Lu}|\n/u;

/** "She was born on July 8, 1970": what follows such a day is another story. */
function isAbout({ text }: DateScene, { start }: Dated): boolean {
  return BORN.test(text.slice(Math.max(0, start - 40), start));
}

const BORN = new RegExp(String.raw`\b${oneOf(contexts.beginsLife)}\b[^.!?]*$`);

const ADJACENT = /^\s(?:the\s|their\s|his\s|her\s|its\s|last\s)?$/;

/** "Three days before Saturday’s summit": a weekday so printed may still come. */
function countedFrom(
  { text, published }: DateScene,
  { step, by, start, end }: Found<StoryStep>,
  next: Dated,
): Dated | undefined {
  if (!('days' in step) || next.precision !== 'day') return undefined;
  if (!ADJACENT.test(text.slice(end, next.start))) return undefined;
  const { start: from, end: to } = next.interval;
  const coming = shiftDays(from, DAYS_IN_WEEK + step.days);
  const day =
    next.by === 'weekday' && from < published && coming <= published
      ? coming
      : shiftDays(step.days < 0 ? from : to, step.days);
  const interval = dayInterval(day);
  return { start, end: next.end, interval, precision: 'day', confidence: 0.8, by };
}

const DAYS_IN_WEEK = 7;

/** The day that is so many days, or the weekday that comes first, after the one told before. */
function stepped(
  { text }: DateScene,
  { step, by, start, end }: Found<StoryStep>,
  before: readonly Dated[],
): Dated | undefined {
  const anchor = before.find(({ precision }) => precision === 'day');
  if (!anchor) return undefined;
  // A coarser one in between has led the story elsewhere: "ill in May 2021 … the following Friday".
  const nearest = before[0];
  if (nearest && nearest !== anchor && !/^(?:near-day|ago)$/.test(nearest.by)) return undefined;
  // In the paragraph before it only the day of its last sentence is told right before.
  const between = text.slice(anchor.end, start);
  if (between.includes('\n') && (between.length > NEXT_PARAGRAPH || anchor !== nearest))
    return undefined;
  const { start: from, end: to } = anchor.interval;
  const day =
    'days' in step
      ? shiftDays(step.days < 0 ? from : to, step.days)
      : weekdayFrom(step.direction === 'after' ? to : from, step.weekday, step.direction);
  return { start, end, interval: dayInterval(day), precision: 'day', confidence: 0.8, by };
}

function weekdayFrom(
  day: CalendarDate,
  weekday: number,
  direction: 'after' | 'before',
): CalendarDate {
  const today = weekdayOf(day);
  const ahead = (weekday - today + 7) % 7 || 7;
  const back = (today - weekday + 7) % 7 || 7;
  return shiftDays(day, direction === 'after' ? ahead : -back);
}
