import { ENGLISH_MARKS } from '../../core/text/marks/printed.ts';
import { MOST_IN_A_FRAME } from './frame-limits.ts';
import { embedHeight } from './embed-height.ts';
import { noSpeaker } from '../speaker/no-speaker.ts';
import type { QuoteView, SpeakerLabel } from './page.ts';
import { dateLine } from './said-words.ts';
import { shortenWords } from '../../core/text/shorten-words.ts';

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

/** What of a quote's page a frame, and the code for it, show. */
export interface FramedQuote extends Pick<
  QuoteView,
  | 'id'
  | 'href'
  | 'inArticle'
  | 'words'
  | 'marks'
  | 'lang'
  | 'speaker'
  | 'role'
  | 'dates'
  | 'wordsBefore'
  | 'hasFrame'
> {
  readonly article: Pick<QuoteView['article'], 'title'>;
}

/** Takes from a quote's page what a frame shows. */
export function embedView(view: FramedQuote): EmbedView {
  const { open, close } = view.marks ?? ENGLISH_MARKS;
  const words = shortenWords(view.words, MOST_IN_A_FRAME.words);
  const shown = {
    words: `${open}${words}${close}`,
    name: shortenWords(view.speaker?.name ?? noSpeaker(view.lang), MOST_IN_A_FRAME.title),
    facts: [shortenWords(view.role ?? '', MOST_IN_A_FRAME.role), dateLine(view.dates)].join(', '),
    title: shortenWords(view.article.title, MOST_IN_A_FRAME.title),
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
    ...(view.role === undefined ? {} : { role: shortenWords(view.role, MOST_IN_A_FRAME.role) }),
    dateLine: dateLine(view.dates),
    title: shown.title,
    corrected: view.wordsBefore.length > 0,
    height: embedHeight(shown),
  };
}
