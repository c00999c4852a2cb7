/** An article as the index hands it out. */
export interface IndexedArticle {
  readonly url: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly lang?: string;
  /** Headline, then what else is searched, with blank lines between. */
  readonly text: string;
  readonly titleLength: number;
  readonly quotes: readonly IndexedQuote[];
}

/** A quote of an article in the index. */
export interface IndexedQuote {
  readonly id: string;
  /** In the article's text, with the marks as printed: UTF-16 code units, half-open. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /** Id of its saying, where that is the id of another quote. */
  readonly saying?: string;
  /** Slug of the speaker; absent if the speaker is unknown. */
  readonly speaker?: string;
  /** Those who said it together with the speaker, where any did. */
  readonly with?: readonly { readonly slug: string; readonly name: string }[];
  /** The speaker's name, or the source as printed; absent if none is. */
  readonly label?: string;
  /** What the speaker is, as the article says. */
  readonly role?: string;
}
