import type { CalendarDate } from '../core/calendar/date.ts';
import type { QuotationMarks } from '../core/text/marks/printed.ts';

/** A quote as a book notes it. */
export interface BookQuote {
  readonly id: string;
  /** As it is displayed apart from its article. */
  readonly words: string;
  /** The quotation marks around it. */
  readonly marks: QuotationMarks;
  /** Who said it, with the role; absent where the text leaves it open. */
  readonly by?: string;
  /** Its full address. */
  readonly url: string;
}

/** An article as a chapter of a book; its text is in its side file. */
export interface BookArticle {
  /** Names the side file. */
  readonly stored: string;
  /** The chapter’s file in the book: `2024-02-08-minister-resigns.xhtml`. */
  readonly file: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** Its full address. */
  readonly url: string;
  readonly quotes: readonly BookQuote[];
}

/** What somebody said on one day in one article. */
export interface BookSaying {
  /** Of the article. */
  readonly date: CalendarDate;
  /** The chapter of the article. */
  readonly file: string;
  readonly lang: string;
  readonly quote: BookQuote;
}

/** A book, ready to be written: plain data, the same for the same archive. */
export interface Book {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** A URN that the same part of the same archive always has. */
  readonly identifier: string;
  readonly title: string;
  /** The name on the masthead. */
  readonly archive: string;
  readonly publisher: string;
  /** Of the interface. */
  readonly lang: string;
  /** Of its articles, each once. */
  readonly languages: readonly string[];
  /** The day of its newest article. */
  readonly date: CalendarDate;
  /** The last day on which one of its articles was printed, changed or corrected. */
  readonly modified: CalendarDate;
  /** The days of its articles, in words. */
  readonly days: string;
  /** The full address of the page that it is made of. */
  readonly source: string;
  readonly licence?: { readonly name: string; readonly url: string };
  /** In the order of the book. */
  readonly articles: readonly BookArticle[];
  /** Of a speaker’s book: what the speaker said, oldest first, with the heading over it. */
  readonly said?: { readonly heading: string; readonly sayings: readonly BookSaying[] };
}
