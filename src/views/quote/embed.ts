import { ENGLISH_MARKS } from '../../core/text/marks/printed.ts';
import { embedHeight } from './embed-height.ts';
import { noSpeaker } from '../speaker/no-speaker.ts';
import type { QuoteView, SpeakerLabel } from './page.ts';
import { dateLine } from './said-words.ts';
import { wholeCharacters } from '../../core/text/characters.ts';

/** A quote as shown in a frame on somebody else's page; addresses relative to the site's origin. */
export interface EmbedView {
  readonly id: string;
  readonly href: string;
  readonly inArticle: string;
  /** For a very long quote, its beginning. */
  readonly words: string;
  /** Whether that is not all. */
  readonly cut: boolean;
  readonly open: string;
  readonly close: string;
  readonly lang: string;
  readonly speaker?: SpeakerLabel;
  readonly role?: string;
  /** The day on which it was said or, else, printed. */
  readonly dateLine: string;
  readonly title: string;
  /** Whether its words were corrected. */
  readonly corrected: boolean;
  /** CSS pixels that it needs at any width from {@link NARROWEST_EMBED} on. */
  readonly height: number;
}

/** CSS pixels. */
export const NARROWEST_EMBED = 300;

/** UTF-16 code units: about 20 lines at the narrowest. */
const MOST_WORDS = 560;
const MOST_TITLE = 120;
const MOST_ROLE = 120;

/** Takes from a quote's page what a frame shows. */
export function embedView(view: QuoteView): EmbedView {
  const { open, close } = view.marks ?? ENGLISH_MARKS;
  const words = shortenWords(view.words, MOST_WORDS);
  const shown = {
    words: `${open}${words}${close}`,
    name: shortenWords(view.speaker?.name ?? noSpeaker(view.lang), MOST_TITLE),
    facts: [shortenWords(view.role ?? '', MOST_ROLE), dateLine(view.dates)].join(', '),
    title: shortenWords(view.article.title, MOST_TITLE),
  };
  return {
    id: view.id,
    href: view.href,
    inArticle: view.inArticle,
    words,
    cut: words !== view.words,
    open,
    close,
    lang: view.lang,
    ...(view.speaker ? { speaker: { ...view.speaker, name: shown.name } } : {}),
    ...(view.role === undefined ? {} : { role: shortenWords(view.role, MOST_ROLE) }),
    dateLine: dateLine(view.dates),
    title: shown.title,
    corrected: view.wordsBefore.length > 0,
    height: embedHeight(shown),
  };
}

/** Cuts after a whole word. */
export function shortenWords(words: string, most: number): string {
  if (words.length <= most) return words;
  const begin = wholeCharacters(words.slice(0, most));
  const space = begin.lastIndexOf(' ');
  return `${(space > most / 2 ? begin.slice(0, space) : begin).trimEnd()} …`;
}
