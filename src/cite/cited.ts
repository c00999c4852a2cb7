import type { CalendarDate, DateInterval } from '../core/calendar-date.ts';

/** The article that a citation leads to. */
export interface CitedArticle {
  readonly title: string;
  /** As printed: "Anna Berg and Jon Hale", "Reuters". */
  readonly byline?: string;
  readonly date: CalendarDate;
  /** BCP 47. */
  readonly lang: string;
  /** Name of the archive that printed it. */
  readonly site: string;
}

/** Who is quoted, as far as the article settles it. */
export interface CitedSpeaker {
  readonly name: string;
  readonly kind?: 'person' | 'body';
  /** false: the name is only the source as printed ("he"). */
  readonly resolved: boolean;
  readonly role?: string;
}

/** Words with their origin: all that any form of citation is made of. */
export interface Cited {
  /** Never changed; paragraphs are parted by blank lines, outer marks left out. */
  readonly words: string;
  readonly speaker?: CitedSpeaker;
  /** Absent where the text does not say when: the article's date is nobody's word. */
  readonly said?: DateInterval;
  readonly article: CitedArticle;
  /** Absolute and permanent. */
  readonly address: string;
}

/** A quote of the archive. */
export interface CitedQuote extends Cited {
  /** Permanent id of the quote. */
  readonly id: string;
}
