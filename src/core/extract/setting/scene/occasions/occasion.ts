import type { DatedExpression } from '../../../places/names/place-types.ts';
import { OCCASION_KINDS } from './occasion-words.ts';

/** A date, and the words that print it. */
export type ToldDate = Pick<DatedExpression, 'span' | 'interval' | 'precision'>;

/** Something dated at which somebody spoke or wrote. */
export interface Occasion {
  readonly date: DatedExpression;
  readonly paragraph: number;
  /** Keys of those who spoke, or who are named with it. */
  readonly people: ReadonlySet<string>;
  /** What kind of speech or paper it is; absent where the sentence only tells that somebody spoke. */
  readonly kind?: string;
}

/** The kind of occasion or paper that a venue or a source names: "in a televised address" is a speech. */
export function kindIn(words: string | undefined): string | undefined {
  const nouns = words?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return nouns.map((noun) => OCCASION_KINDS.get(noun)).find((kind) => kind !== undefined);
}

/** Whether two dates can be one day: one lies in the other. */
export const agree = (a: ToldDate, b: ToldDate): boolean =>
  a.interval.start <= b.interval.end && b.interval.start <= a.interval.end;
