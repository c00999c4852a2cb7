import type { Author } from '../core/authors/author.ts';
import type { CalendarDate, DateInterval } from '../core/calendar/date.ts';

/** The article that a citation leads to. */
export interface CitedArticle {
  readonly title: string;
  readonly date: CalendarDate;
  /** From which language the whole article was translated, and by whom. */
  readonly translated?: string;
  /** BCP 47. */
  readonly lang: string;
  /** Name of the archive that printed it. */
  readonly site: string;
}

/** An article with those who wrote it, whom references name. */
export interface SignedArticle extends CitedArticle {
  readonly authors: readonly Author[];
}

/** Who is quoted, as far as the article says. */
export interface CitedSpeaker {
  readonly name: string;
  readonly kind?: 'person' | 'body';
  /** false: the name is only the source as printed ("he"). */
  readonly resolved: boolean;
  readonly role?: string;
  /** Where several said it together: each of them; `name` lists them. */
  readonly each?: readonly CitedSpeaker[];
  /** Nobody said it: `name` tells by which words the article disputes it. */
  readonly disputed?: true;
}

/** A public record of some words. */
export interface CitedSource {
  readonly name: string;
  readonly url?: string;
}

/** Words with their origin: all that any form of citation is made of. */
export interface Cited {
  /**
   * As they are displayed (`core/text/display/displayed-words.ts`), no letter changed; paragraphs are
   * separated by blank lines, outer marks left out.
   */
  readonly words: string;
  readonly speaker?: CitedSpeaker;
  /** When they were said, if the text or an editor says so. */
  readonly said?: DateInterval;
  /** Where the words themselves can be checked. */
  readonly source?: CitedSource;
  /** From which language they were translated, and by whom: "from the Armenian, by RFE/RL". */
  readonly translated?: string;
  readonly article: CitedArticle;
  /** Absolute and permanent. */
  readonly address: string;
}

/** What references name: an article, and the words of it that are cited, if only some are. */
export interface CitedWork extends Partial<Omit<CitedQuote, 'article' | 'address'>> {
  readonly article: SignedArticle;
  readonly address: string;
}

/** A quote of the archive. */
export interface CitedQuote extends Cited {
  /** Permanent id of the quote. */
  readonly id: string;
  readonly article: SignedArticle;
}
