import type { ArticleBasis } from '../article/basis.ts';
import type { Article, Quote } from '../article/article.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { CalendarPeriod } from '../calendar/period.ts';
import type { GazetteerPlace } from '../extract/places/names/place-types.ts';
import {
  shownSource,
  type AttributionRule,
  type Dispute,
  type QuoteKind,
} from '../extract/speech-types.ts';
import type { StatingRule } from '../extract/setting/stated.ts';
import { peopleSpokenOf } from '../mentions/names-in-quotes.ts';
import type { PublicSource } from '../source/field-schemas.ts';
import { attributionCommas } from '../text/display/attribution-commas.ts';
import type { PrintedWords } from '../text/display/displayed-words.ts';
import { ENGLISH_MARKS, printedMarks, type QuotationMarks } from '../text/marks/printed.ts';
import { placesSpokenOf } from './quote-places.ts';

/** When a quote was said, and how that is known. */
export interface EntrySaid extends CalendarPeriod {
  readonly by: StatingRule;
}

/** That words were never spoken, or not by whom they are given to. */
export interface EntryDispute {
  /** The words of the article that say so; absent where only an editor says it. */
  readonly words?: string;
}

/** Where a quote was said, and how that is known. */
export interface EntrySaidIn {
  /** Id of one of the entry's places. */
  readonly place: string;
  readonly by: StatingRule;
}

/** What every page may know of a quote. */
export interface EntryQuote extends PrintedWords {
  readonly id: string;
  readonly kind: QuoteKind;
  /** The marks that the article prints around it; absent if they are those of English. */
  readonly marks?: QuotationMarks;
  /** `key` of one of the entry's speakers; absent while unresolved. */
  readonly speaker?: string;
  /** Keys of those who said it together with `speaker`, where any did. */
  readonly cospeakers?: readonly string[];
  /** That the words were never spoken; absent where the article says that they were. */
  readonly disputed?: EntryDispute;
  /** The source as printed: "he", "the ministry". */
  readonly source?: string;
  readonly role?: string;
  readonly addressee?: string;
  readonly venue?: string;
  /** Absent unless the text or an editor says when it was said. */
  readonly said?: EntrySaid;
  /** Absent unless the text or an editor says where it was said. */
  readonly saidIn?: EntrySaidIn;
  /** Where it can be checked, by the editor. */
  readonly checkedIn?: PublicSource;
  readonly translated?: string;
  /** Keys of the people and bodies that its words name, where they name any besides who says it. */
  readonly about?: readonly string[];
  /** Ids of the places that its words name, where they name any. */
  readonly places?: readonly string[];
  /** The rule that attributed it. */
  readonly by: AttributionRule;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A person or body as one article names it. */
export interface EntrySpeaker {
  readonly key: string;
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** As far as titles and given names tell it. */
  readonly gender?: 'female' | 'male';
}

/** A place as one article names it. */
export interface EntryPlace extends GazetteerPlace {
  /** 0 if only the editor says that something was said there. */
  readonly mentions: number;
  /** Whether it is a place in the article at least once, and not only a people or a government. */
  readonly literal: boolean;
}

/**
 * What the archive keeps of an article: enough for every list and index, without its text. The
 * whole article is in its side file; 10,000 of these entries must fit in one data store.
 */
export interface ArticleEntry {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly date: CalendarDate;
  /** Of publication, as CLOCK_TIME; without an offset it is in UTC. */
  readonly time?: string;
  readonly status?: 'draft' | 'published';
  readonly embargo?: boolean;
  /** Present if the editor put it before the other articles of its day. */
  readonly lead?: true;
  readonly updated?: CalendarDate;
  /** As the front matter has them, where there are any. */
  readonly corrections?: readonly { readonly date: CalendarDate; readonly text: string }[];
  readonly summary?: string;
  /** Id of the place of its dateline. */
  readonly datelinePlace?: string;
  /** Where it can be checked, where the editor says so. */
  readonly sources?: readonly PublicSource[];
  readonly translated?: string;
  readonly lang: string;
  readonly tags: readonly string[];
  /** Names of those who wrote it, in the order of its byline, where there are any. */
  readonly authors?: readonly string[];
  /** Addresses that it had elsewhere, as the editor wrote them. */
  readonly aliases?: readonly string[];
  readonly wordCount: number;
  readonly quotes: readonly EntryQuote[];
  readonly speakers: readonly EntrySpeaker[];
  readonly places: readonly EntryPlace[];
  /** Names of the editor's place entries that were found in it, if any. */
  readonly ruledPlaces?: readonly string[];
  /** Names of the rules for quotes that decided something in it (see ruleKey), if any. */
  readonly ruledWords?: readonly string[];
  /** Names of the picture files that the article's page asks for. */
  readonly images: readonly string[];
  /** Digest of the finished article: of all that its page shows of itself. */
  readonly digest: string;
  /** Digest of the file and of the pipeline that read it; names the side file. */
  readonly inputDigest: string;
  /** Whether reading it produced notices for the editor, which are in the side file. */
  readonly warned: boolean;
  /** What the editor provided. */
  readonly basis: ArticleBasis;
  readonly file: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;

/** Makes an article's entry for the archive. */
export function toEntry(
  article: Article,
  images: readonly string[],
  stored: Pick<ArticleEntry, 'inputDigest' | 'warned' | 'basis'>,
): ArticleEntry {
  const { id, slug, title, date, lang, tags, digest, file } = article;
  const { datelinePlace, sources, translated, datelineMentions = [] } = article;
  const allMentions = [...datelineMentions, ...article.placeMentions];
  const about = peopleSpokenOf(article);
  return {
    id,
    slug,
    title,
    date,
    ...(article.time === undefined ? {} : { time: article.time }),
    ...(article.status === undefined ? {} : { status: article.status }),
    ...(article.embargo === undefined ? {} : { embargo: article.embargo }),
    ...(article.lead === true ? { lead: true } : {}),
    ...(article.updated === undefined ? {} : { updated: article.updated }),
    ...(article.corrections.length === 0 ? {} : { corrections: article.corrections }),
    ...(article.summary === undefined ? {} : { summary: article.summary }),
    ...(datelinePlace === undefined ? {} : { datelinePlace }),
    ...(sources.length === 0 ? {} : { sources }),
    ...(translated === undefined ? {} : { translated }),
    lang,
    tags,
    ...(article.authors.length === 0 ? {} : { authors: article.authors.map(({ name }) => name) }),
    ...(article.aliases === undefined ? {} : { aliases: article.aliases }),
    wordCount: article.text.match(WORD)?.length ?? 0,
    quotes: article.quotes.map((quote, at) => toEntryQuote(article, quote, about[at] ?? [])),
    speakers: article.speakers.map((speaker) => ({
      key: speaker.key,
      name: speaker.name,
      kind: speaker.kind,
      aliases: speaker.aliases,
      roles: [...new Set(speaker.roles.map((role) => role.text))],
      ...(speaker.gender === undefined ? {} : { gender: speaker.gender }),
    })),
    places: article.places.map((place) => {
      const mentions = allMentions.filter((mention) => mention.place === place.id);
      // A place where something was said according to the editor counts, though the text does not
      // name it.
      const literal =
        mentions.length === 0 || mentions.some((mention) => mention.kind === 'literal');
      return { ...place, mentions: mentions.length, literal };
    }),
    ...(article.ruledPlaces === undefined ? {} : { ruledPlaces: article.ruledPlaces }),
    ...(article.ruledWords === undefined
      ? {}
      : { ruledWords: [...new Set(article.ruledWords.map(({ rule }) => rule))] }),
    images,
    digest,
    ...stored,
    file,
  };
}

function toEntryQuote(article: Article, quote: Quote, about: readonly string[]): EntryQuote {
  const places = placesSpokenOf(article, quote);
  const source = shownSource(quote);
  const marks = printedMarks(article.text, quote.spans, article.lang);
  const commas = attributionCommas(quote.words, article.text, quote.spans);
  const isEnglish = marks.open === ENGLISH_MARKS.open && marks.close === ENGLISH_MARKS.close;
  return {
    id: quote.id,
    kind: quote.kind,
    words: quote.words,
    ...(commas.length === 0 ? {} : { commas }),
    ...(isEnglish ? {} : { marks }),
    ...(quote.speaker === undefined ? {} : { speaker: quote.speaker }),
    ...(quote.cospeakers === undefined ? {} : { cospeakers: quote.cospeakers }),
    ...(quote.standing ? { disputed: entryDispute(quote.standing) } : {}),
    ...(source === undefined ? {} : { source: source.text }),
    ...(quote.role === undefined ? {} : { role: quote.role }),
    ...(quote.addressee === undefined ? {} : { addressee: quote.addressee }),
    ...(quote.venue === undefined ? {} : { venue: quote.venue }),
    ...(quote.said ? { said: withoutSpan(quote.said) } : {}),
    ...(quote.saidIn ? { saidIn: withoutSpan(quote.saidIn) } : {}),
    ...(quote.checkedIn ? { checkedIn: quote.checkedIn } : {}),
    ...(quote.translated === undefined ? {} : { translated: quote.translated }),
    ...(about.length === 0 ? {} : { about }),
    ...(places.length === 0 ? {} : { places }),
    by: quote.by,
    confidence: quote.confidence,
  };
}

const entryDispute = ({ printed }: Dispute): EntryDispute =>
  printed ? { words: printed.text } : {};

/** Lists do not have the text, so they need no positions in it. */
function withoutSpan<Stated extends { readonly printed?: unknown }>({
  printed: _printed,
  ...rest
}: Stated): Omit<Stated, 'printed'> {
  return rest;
}
