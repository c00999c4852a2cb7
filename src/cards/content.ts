import { dateLine, type QuoteDates } from '../views/quote/said-words.ts';
import { wholeCharacters } from '../core/text/characters.ts';
import { ENGLISH_MARKS, type QuotationMarks } from '../core/text/marks/printed.ts';

/** What a card shows, as plain data: nothing else decides its picture. */
export interface CardContent {
  /** As printed, without marks. */
  readonly words: string;
  /** As the article prints them. */
  readonly marks: QuotationMarks;
  /** Language of the words (BCP 47). */
  readonly lang: string;
  /** Absent if no speaker is named; not resolved if there is only the source as printed ("he"). */
  readonly speaker?: { readonly name: string; readonly resolved: boolean };
  readonly role?: string;
  /** The day on which it was said or, else, printed. */
  readonly date: string;
  /** Name of the archive. */
  readonly site: string;
  /** If it is not the site's own: `#rrggbb`. */
  readonly spot?: string;
  /** The words are the headline of an article, and the speaker is who is quoted in it. */
  readonly headline?: true;
}

/** The parts of a quote's page that are on its card. */
export interface CardSubject {
  readonly words: string;
  /** Those of English where absent. */
  readonly marks?: QuotationMarks;
  readonly lang: string;
  readonly speaker?: { readonly name: string; readonly resolved: boolean };
  readonly role?: string;
  readonly dates: QuoteDates;
}

/** Card and pages are 1200 by 630 CSS pixels: which networks show in full. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** UTF-16 code units: with more words a picture is heavier than a card may be. */
const MOST_WORDS = 280;

/** The parts of an article that are on its card. */
export interface ArticleSubject {
  readonly title: string;
  readonly lang: string;
  /** The day it was printed, in words. */
  readonly dateText: string;
  /** The people quoted, by name; absent if nobody is named. */
  readonly quoting?: string;
  /** How many quotes it has, in words. */
  readonly quoteCount?: string;
}

/** Takes from an article what its card shows. */
export function articleCardContent(
  { title, lang, dateText, quoting, quoteCount }: ArticleSubject,
  site: string,
  spot?: string,
): CardContent {
  return {
    words: cutLong(tidyText(title)),
    marks: { open: '', close: '' },
    lang,
    ...(quoting === undefined ? {} : { speaker: { name: tidyText(quoting), resolved: true } }),
    ...(quoteCount === undefined ? {} : { role: quoteCount }),
    date: `\u2068${dateText}\u2069`,
    site: tidyText(site),
    ...(spot === undefined ? {} : { spot }),
    headline: true,
  };
}

/** Takes from a quote what its card shows. */
export function cardContent(quote: CardSubject, site: string, spot?: string): CardContent {
  return {
    words: cutLong(tidyText(quote.words)),
    marks: quote.marks ?? ENGLISH_MARKS,
    lang: quote.lang,
    ...(quote.speaker
      ? { speaker: { name: tidyText(quote.speaker.name), resolved: quote.speaker.resolved } }
      : {}),
    ...(quote.role === undefined ? {} : { role: tidyText(quote.role) }),
    // Isolated: a day in Arabic runs from right to left beside an English word.
    date: isolatedDate(quote.dates),
    site: tidyText(site),
    ...(spot === undefined ? {} : { spot }),
  };
}

const isolatedDate = ({ said, printed }: QuoteDates): string =>
  dateLine({
    ...(said ? { said: { text: `\u2068${said.text}\u2069` } } : {}),
    printed: { text: `\u2068${printed.text}\u2069` },
  });

/**
 * Embeddings, overrides and isolates: they are invisible and change the direction of the words
 * around them.
 */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
/** Hyphens that the fonts lack, and are replaced with the one that looks the same. */
const HYPHENS = /[\u2010\u2011]/g;
const INVISIBLE = /[\p{Cc}\u00ad\ufeff]/gu;

function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(DIRECTION_CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(HYPHENS, '-')
    .replaceAll('\u2015', '\u2014')
    .trim();
}

function cutLong(words: string): string {
  if (words.length <= MOST_WORDS) return words;
  const whole = wholeCharacters(words.slice(0, MOST_WORDS));
  const atWord = whole.lastIndexOf(' ');
  return `${atWord > MOST_WORDS / 2 ? whole.slice(0, atWord) : whole} …`;
}
