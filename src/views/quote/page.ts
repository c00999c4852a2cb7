import type { NamedPlaces, NamedSpeaker, ShownQuote } from '../../core/archive/shown.ts';
import { speakersOf } from '../../core/archive/speakers/speakers.ts';
import type { QuotationMarks } from '../../core/text/marks/printed.ts';
import { placeHref, quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { PublicSource } from '../../core/source/field-schemas.ts';
import type { DayAxis } from './before-after.ts';
import type { Printings } from './printings.ts';
import { quoteDates, type QuoteDates } from './said-words.ts';
import type { MapPlace } from '../../maps/place.ts';
import { articleLink, type ArticleLink } from '../article/link.ts';
import type { PageLink } from '../lists/paged.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { wholeCharacters } from '../../core/text/characters.ts';
import { say, sayList } from '../../wording/say.ts';

/** Who said it, as a page names them: a name with a page, a name, or only the printed source. */
export interface SpeakerLabel {
  readonly name: string;
  readonly kind?: 'person' | 'body';
  /** false: the name is only the source as printed ("he"), and must not be taken for a name. */
  readonly resolved: boolean;
  readonly href?: string;
  /** Where several said it together: each of them; `name` lists them. */
  readonly each?: readonly SpeakerLabel[];
  /** Nobody said it: `name` tells by which words the article disputes it. */
  readonly disputed?: true;
}

/** Words between their marks, as they are displayed apart from their article. */
export interface QuotedLine {
  readonly words: string;
  /** As the article prints them; absent if they are those of English. */
  readonly marks?: QuotationMarks;
}

/** The marks of a quote, if they differ from those of English. */
export function ownMarks({ marks }: Pick<QuotedLine, 'marks'>): Pick<QuotedLine, 'marks'> {
  return marks === undefined ? {} : { marks };
}

/** A quote in a list. */
export interface QuoteItem extends QuotedLine {
  readonly id: string;
  readonly href: string;
  readonly speaker?: SpeakerLabel;
  readonly role?: string;
  readonly dates: QuoteDates;
  readonly article: ArticleLink;
  /** Where it was said, where the text or an editor says so. */
  readonly saidIn?: PageLink;
}

/** How many UTF-16 code units of a quote a list prints; its own page has all of it. */
const LONGEST_IN_A_LIST = 900;

/** What a quote said before its words were corrected. */
export interface WordsBefore {
  readonly words: string;
  /** The earlier speaker, if that was somebody else. */
  readonly speaker?: string;
  /** The day of the update that changed them. */
  readonly until?: { readonly datetime: string; readonly text: string };
}

/** The page of one quote. */
export interface QuoteView extends QuoteItem {
  readonly lang: string;
  readonly addressee?: string;
  /** Where or through what, as it is printed inside a sentence: "in a statement". */
  readonly venue?: string;
  /** The day of the article, with its weekday. */
  readonly weekdayText: string;
  readonly inArticle: string;
  /** The places that its words name. */
  readonly spokenOf: readonly PageLink[];
  /** Where the quote itself can be checked, by the editor. */
  readonly source?: PublicSource;
  /** From which language the quote was translated, and by whom. */
  readonly translated?: string;
  /** What belongs to the article and may not be true of the quote. */
  readonly ofArticle: {
    readonly sources: readonly PublicSource[];
    readonly translated?: string;
    /** Where it was written, by its dateline. */
    readonly datelinePlace?: PageLink;
  };
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
  /** Digest that names the article's side file, for the context around the quote. */
  readonly stored: string;
  /** Oldest first; empty if its words were never corrected. */
  readonly wordsBefore: readonly WordsBefore[];
  /** Whether people would share it as a picture. */
  readonly isShared: boolean;
  /** Whether it was published with a page of its own for frames. */
  readonly hasFrame: boolean;
  /** What its speaker said besides. */
  readonly beside?: QuotesBeside;
  /** Its words in other articles. */
  readonly printings?: Printings;
  /** Of other people in the same article. */
  readonly voices: readonly QuoteVoice[];
  /**
   * Where it was said; empty where that is not known. A map of where the article was written would be
   * on the pages of most quotes, and weigh a sixth of each.
   */
  readonly map: readonly MapPlace[];
}

/** Sayings of a quote’s speaker before and after it, in the order of time. */
export interface QuotesBeside {
  /** Whether all are on the quote’s subject; otherwise they are those just before and after. */
  readonly isSubject: boolean;
  readonly earlier: readonly QuoteNeighbour[];
  readonly later: readonly QuoteNeighbour[];
  /** The days of all and that of the quote, if they differ. */
  readonly axis?: DayAxis;
}

/** The quote before or after one. */
export interface QuoteNeighbour extends QuotedLine {
  readonly href: string;
  readonly lang: string;
  /** When it was said or, else, printed. */
  readonly dateLine: string;
}

/** What somebody else said in the same article. */
export interface QuoteVoice extends QuotedLine {
  readonly href: string;
  readonly lang: string;
  readonly speaker?: SpeakerLabel;
  readonly role?: string;
}

/** The article’s sources without the quote’s own, which its page names before them. */
export function otherSources({
  source,
  ofArticle,
}: Pick<QuoteView, 'source' | 'ofArticle'>): readonly PublicSource[] {
  const isOther = ({ name, url }: PublicSource) =>
    url === undefined || source?.url === undefined ? name !== source?.name : url !== source.url;
  return ofArticle.sources.filter(isOther);
}

/** A venue that opens its sentence ("In a statement"), as written in the middle of one. */
export const venueWords = (venue: string): string => venue.charAt(0).toLowerCase() + venue.slice(1);

/** Who said a quote: one, several together, the printed source, or that nobody did. */
export function quoteLabel(quote: LabelledQuote, urls: Urls): SpeakerLabel | undefined {
  const { disputed, source } = quote;
  if (disputed) {
    const { words } = disputed;
    const name = words === undefined ? say('quote.disputed') : say('quote.disputed-by', { words });
    return { name, resolved: false, disputed: true };
  }
  const speakers = speakersOf(quote);
  const each = speakers.flatMap((speaker) => speakerLabel(speaker, undefined, urls) ?? []);
  if (each.length < 2) return speakerLabel(speakers[0], source, urls);
  return { name: sayList(each.map(({ name }) => name)), resolved: true, each };
}

type LabelledQuote = Pick<ShownQuote, 'speaker' | 'cospeakers' | 'source' | 'disputed'>;

export function speakerLabel(
  speaker: NamedSpeaker | undefined,
  source: string | undefined,
  urls: Urls,
): SpeakerLabel | undefined {
  if (speaker) {
    const href = speaker.hasPage ? { href: urls.speaker(speaker.slug) } : {};
    return { name: speaker.name, kind: speaker.kind, resolved: true, ...href };
  }
  return source === undefined ? undefined : { name: source, resolved: false };
}

/** A quote as lists show it; of a very long one its beginning. */
export function quoteItem(quote: ShownQuote, archive: NamedPlaces, urls: Urls): QuoteItem {
  const saidIn = quote.saidIn && placeLink(quote.saidIn.place, archive, urls);
  const label = quoteLabel(quote, urls);
  return {
    id: quote.id,
    words: shorten(displayedWords(quote)),
    ...ownMarks(quote),
    href: quoteHref(quote, urls),
    ...(label ? { speaker: label } : {}),
    // A role is that of the first speaker alone.
    ...(quote.role === undefined || quote.cospeakers ? {} : { role: quote.role }),
    dates: quoteDates(quote),
    article: articleLink(quote.article, urls),
    ...(saidIn ? { saidIn } : {}),
  };
}

/** A place as a link to its page. */
export function placeLink(id: string, archive: NamedPlaces, urls: Urls): PageLink | undefined {
  const place = archive.place(id);
  return place && { label: place.name, href: placeHref(place, urls) };
}

function shorten(words: string): string {
  if (words.length <= LONGEST_IN_A_LIST) return words;
  return `${wholeCharacters(words.slice(0, LONGEST_IN_A_LIST)).replace(/\s+\S*$/, '')} …`;
}
