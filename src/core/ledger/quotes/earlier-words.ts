import type { CalendarDate } from '../../calendar/date.ts';
import type { EarlierWords } from '../ledger.ts';
import { sameWords } from './fold-words.ts';

/** What a quote says, and who says it if that was corrected. */
export interface PresentWords {
  readonly exact: string;
  /** Slug of its speaker. */
  readonly speaker?: string | undefined;
}

/**
 * Adds what a quote said before a correction to what it said before earlier ones. Corrections of one
 * day are one: what readers saw in between for an afternoon is not kept.
 */
export function addEarlierWords(
  before: readonly EarlierWords[],
  past: EarlierWords,
): readonly EarlierWords[] {
  const day = before.at(-1)?.until;
  return day !== undefined && day === past.until ? before : [...before, past];
}

/** Gives the latest correction its day, where that was not known when it was recorded. */
export function withDay(
  before: readonly EarlierWords[],
  day: CalendarDate | undefined,
): readonly EarlierWords[] {
  const last = before.at(-1);
  if (!last || last.until !== undefined || day === undefined) return before;
  const earlier = before.slice(0, -1);
  return addEarlierWords(earlier, { ...last, until: day });
}

/** The earlier words of a quote without those that it has now: they are not what it said before. */
export function withoutPresent(
  before: readonly EarlierWords[],
  { exact, speaker }: PresentWords,
): readonly EarlierWords[] {
  const isPresent = (earlier: EarlierWords) =>
    sameWords(earlier.exact, exact) &&
    (earlier.speaker === undefined || earlier.speaker === speaker);
  return before.some(isPresent) ? before.filter((earlier) => !isPresent(earlier)) : before;
}

/**
 * The day of a correction: that of the article’s update or, if an earlier correction was made on that
 * one already, or there is none, the day that the editor gives.
 *
 * @param given the editor’s day for this run
 * @returns undefined if nothing says when
 */
export function correctionDay(
  before: readonly EarlierWords[],
  updated: CalendarDate | undefined,
  given: CalendarDate | undefined,
): CalendarDate | undefined {
  if (updated === undefined || given === undefined) return updated ?? given;
  const isUsed = before.some(({ until }) => until === updated);
  return isUsed && given > updated ? given : updated;
}
