import type { CalendarDate } from '../../calendar/date.ts';

/** What the shards of an archive’s quotes consist of; all else is found from here. */
export interface CheckHead {
  /** Differs if any file does. */
  readonly version: string;
  /** How many files pairs of words are divided into, and how many articles. */
  readonly files: { readonly pairs: number; readonly articles: number };
  /** What is looked through. */
  readonly quotes: number;
  readonly articles: number;
  /** The days of the first and the last article with a quote; absent where no article has any. */
  readonly first?: CalendarDate;
  readonly last?: CalendarDate;
}

/** So many quotes share a file of pairs, and so many articles one of their quotes, at most. */
const QUOTES_IN_A_FILE = 200;
const ARTICLES_IN_A_FILE = 32;

/**
 * How many files there are: powers of two, so that an archive that grows seldom has to divide them, and one
 * more article changes the few that have its words.
 */
export function planFiles(quotes: number, articles: number): CheckHead['files'] {
  return {
    pairs: powerFrom(quotes / QUOTES_IN_A_FILE),
    articles: powerFrom(articles / ARTICLES_IN_A_FILE),
  };
}

const powerFrom = (files: number): number => 2 ** Math.max(0, Math.ceil(Math.log2(files)));

/** The files of a number, below the folder of the shards. */
export const pairsFile = (number: number): string => `pairs/${number}.gz`;
export const articlesFile = (number: number): string => `articles/${number}.gz`;
