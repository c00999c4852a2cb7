import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { ENGLISH_MARKS } from '../../core/text/marks/printed.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../cards/content.ts';
import { embedView, type FramedQuote } from './embed.ts';
import { shortenWords } from '../../core/text/shorten-words.ts';
import { noSpeaker } from '../speaker/no-speaker.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { ownMarks, type QuoteView } from './page.ts';
import { say } from '../../wording/say.ts';

/** What others paste into their pages to show a quote. */
export interface EmbedCodes {
  /** A frame with the quote's embeddable page. */
  readonly frame: string;
  /** The words themselves, as Quotebacks marks them up; needs nothing of this site. */
  readonly quoteback: string;
}

/** CSS pixels that oEmbed states for a frame which takes the width it is given. */
const NOMINAL_WIDTH = 600;

/** Both codes of a quote. */
export function embedCodes(view: QuoteView, urls: Urls, settings: Settings): EmbedCodes {
  const absolute = (path: string) => absoluteAddress(path, settings.site);
  const author = speakerName(view);
  const { title } = view.article;
  const href = escapeMarkup(absolute(view.href));
  const attributes = `data-title="${escapeMarkup(title)}" data-author="${escapeMarkup(author)}"`;
  return {
    frame: frameCode(view, urls, settings),
    quoteback: `<blockquote class="quoteback" ${attributes} cite="${href}" lang="${escapeMarkup(view.lang)}" dir="${textDirection(view.lang)}">${escapeMarkup(view.words)}<footer>${escapeMarkup(author)} <cite><a href="${href}">${escapeMarkup(title)}</a></cite></footer></blockquote>`,
  };
}

function frameCode(view: FramedQuote, urls: Urls, settings: Settings): string {
  const address = view.hasFrame ? urls.quoteFrame(view.id) : urls.quoteEmbed(view.id);
  const source = absoluteAddress(address, settings.site);
  const title = say('quote.embed-title', {
    speaker: shortenWords(speakerName(view), 80),
    site: settings.name,
  });
  return `<iframe src="${escapeMarkup(source)}" title="${escapeMarkup(title)}" width="100%" height="${heightOf(view)}" style="border:0" loading="lazy"></iframe>`;
}

const heights = new WeakMap<FramedQuote, number>();

/** Asked for twice by a record. */
function heightOf(view: FramedQuote): number {
  const height = heights.get(view) ?? embedView(view).height;
  heights.set(view, height);
  return height;
}

/** The name, or the source as printed. */
const speakerName = (view: FramedQuote): string => view.speaker?.name ?? noSpeaker(view.lang);

/** A quote in the form of oEmbed 1.0 (https://oembed.com), type `rich`. */
export interface OembedRecord {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name: string;
  readonly author_url?: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** @param hasCard whether the site has a card of the quote */
export function oembedRecord(
  view: FramedQuote,
  urls: Urls,
  settings: Settings,
  hasCard: boolean,
): OembedRecord {
  const absolute = (path: string) => absoluteAddress(path, settings.site);
  const { open, close } = view.marks ?? ENGLISH_MARKS;
  return {
    version: '1.0',
    type: 'rich',
    title: `${open}${shortenWords(view.words, 200)}${close}`,
    author_name: speakerName(view),
    ...(view.speaker?.href === undefined ? {} : { author_url: absolute(view.speaker.href) }),
    provider_name: settings.name,
    provider_url: absolute(urls.home),
    html: frameCode(view, urls, settings),
    width: NOMINAL_WIDTH,
    height: heightOf(view),
    ...(hasCard
      ? {
          thumbnail_url: absolute(urls.quoteCard(view.id)),
          thumbnail_width: CARD_WIDTH,
          thumbnail_height: CARD_HEIGHT,
        }
      : {}),
  };
}

/** What the shared page for frames shows of a quote that its record does not say otherwise. */
export interface FrameFacts {
  readonly open: string;
  readonly close: string;
  /** When it was said or, else, printed. */
  readonly dates: string;
  /** Whether its words were corrected. */
  readonly corrected: boolean;
}

/** How a quote is embedded: for oEmbed, and for the shared page for frames. */
export interface EmbeddedQuote {
  readonly oembed: OembedRecord;
  readonly frame: FrameFacts;
}

/** All that embedding shows of a quote: measuring it is left until its record is written. */
export interface ShownInFrame extends FramedQuote {
  /** Whether the site has a card of it. */
  readonly hasCard: boolean;
}

/** Takes from a quote's page what embedding shows. */
export function shownInFrame(view: QuoteView, hasCard: boolean): ShownInFrame {
  const { id, href, inArticle, words, lang, dates, hasFrame } = view;
  return {
    id,
    href,
    inArticle,
    words,
    ...ownMarks(view),
    lang,
    ...(view.speaker ? { speaker: view.speaker } : {}),
    ...(view.role === undefined ? {} : { role: view.role }),
    dates,
    article: { title: view.article.title },
    wordsBefore: view.wordsBefore,
    hasFrame,
    hasCard,
  };
}

export function embeddedQuote(shown: ShownInFrame, urls: Urls, settings: Settings): EmbeddedQuote {
  const { open, close, dateLine, corrected } = embedView(shown);
  return {
    oembed: oembedRecord(shown, urls, settings, shown.hasCard),
    frame: { open, close, dates: dateLine, corrected },
  };
}
