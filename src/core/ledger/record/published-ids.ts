import type { Selector } from '../quotes/selector.ts';

/** A published quote, as far as finding it again needs it. */
export interface PublishedQuote extends Selector {
  readonly id: string;
}

/** The part of the ledger on which the ids of one article’s quotes depend. */
export interface PublishedIds {
  /** Quotes that the article had, withdrawn ones left out. */
  readonly quotes: readonly PublishedQuote[];
  /** Ids of withdrawn quotes of the article: they are never given again. */
  readonly withdrawn: readonly string[];
  /** Those of the ids this article’s quotes would get that other articles’ quotes already have. */
  readonly foreign: readonly string[];
}
