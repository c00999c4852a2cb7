import type { Selector } from '../quotes/selector.ts';

/** A published quote, as far as finding it again needs it. */
export interface PublishedQuote extends Selector {
  readonly id: string;
}

/** What of the ledger the ids of one article’s quotes depend on. */
export interface PublishedIds {
  /** Quotes that the article had, withdrawn ones left out. */
  readonly quotes: readonly PublishedQuote[];
  /** Ids of withdrawn quotes of the article: they are never given again. */
  readonly withdrawn: readonly string[];
  /** Ids that other articles’ quotes have, of those that this one’s quotes would get. */
  readonly foreign: readonly string[];
}
