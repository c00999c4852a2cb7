import { dateLine } from '../views/quote/said-words.ts';
import { noSpeaker } from '../views/speaker/no-speaker.ts';
import { ENGLISH_MARKS } from '../core/text/marks/printed.ts';
import { CARD_HEIGHT, CARD_WIDTH, type ArticleSubject, type CardSubject } from './content.ts';
import { wholeCharacters } from '../core/text/characters.ts';

/** A card as a page's head names it. */
export interface CardImage {
  /** Absolute address. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** Describes the card of an article. */
export function articleCardImage(
  { title, quoting, dateText }: ArticleSubject,
  href: string,
  site: string,
): CardImage {
  const facts = [title, quoting, dateText, site].filter(Boolean).join(', ');
  return { href, width: CARD_WIDTH, height: CARD_HEIGHT, alt: facts };
}

/** UTF-16 code units: networks take some 420. */
const MOST_WORDS = 300;

/** Describes a card for those who cannot see it. */
export function cardImage(quote: CardSubject, href: string, site: string): CardImage {
  const { words, speaker, role, dates, lang, marks: { open, close } = ENGLISH_MARKS } = quote;
  const short =
    words.length > MOST_WORDS
      ? `${wholeCharacters(words.slice(0, MOST_WORDS)).replace(/\s+\S*$/, '')} …`
      : words;
  const facts = [speaker?.name ?? noSpeaker(lang), role, dateLine(dates), site];
  return {
    href,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    alt: `${open}${short}${close} ${facts.filter(Boolean).join(', ')}`,
  };
}
