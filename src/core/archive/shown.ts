import type { CalendarDate } from '../calendar/date.ts';
import type { ArticleEntry } from './entry.ts';
import type { Place } from './places.ts';
import type { ArchiveQuote, Speaker } from './speakers/speakers.ts';

// Views that are made from these parts, and from nothing else of the archive, are as they were if the
// parts are; the parts are plain data, so that their digest tells.

/** What is shown of an article wherever a quote of it is. */
export type QuotedArticle = Pick<
  ArticleEntry,
  | 'id'
  | 'slug'
  | 'title'
  | 'date'
  | 'lang'
  | 'tags'
  | 'authors'
  | 'sources'
  | 'translated'
  | 'datelinePlace'
  | 'inputDigest'
> & {
  /** The day of its latest correction, where it reports any. */
  readonly correctedOn?: CalendarDate;
};

/** What is shown of a speaker wherever one is named. */
export type NamedSpeaker = Pick<Speaker, 'slug' | 'name' | 'kind' | 'hasPage'> &
  Partial<Pick<Speaker, 'links'>>;

/** What is shown of a place wherever one is named. */
export type NamedPlace = Pick<
  Place,
  'id' | 'slug' | 'name' | 'kind' | 'hasPage' | 'country' | 'latitude' | 'longitude'
>;

/** Finds what is shown of a place. */
export interface NamedPlaces {
  place(placeId: string): NamedPlace | undefined;
}

/** A quote with what is shown of its article and its speakers. */
export interface ShownQuote extends Omit<
  ArchiveQuote,
  'article' | 'speaker' | 'cospeakers' | 'about'
> {
  readonly article: QuotedArticle;
  readonly speaker?: NamedSpeaker;
  readonly cospeakers?: readonly NamedSpeaker[];
  readonly about?: readonly NamedSpeaker[];
}

const quotes = new WeakMap<ArchiveQuote, ShownQuote>();
const articles = new WeakMap<ArticleEntry, QuotedArticle>();
const speakers = new WeakMap<Speaker, NamedSpeaker>();
const places = new WeakMap<Place, NamedPlace>();

/** Takes from a quote what is shown of it. */
export const shownQuote = (quote: ArchiveQuote): ShownQuote =>
  remembered(quotes, quote, ({ article, speaker, cospeakers, about, ...own }) => ({
    ...own,
    article: quotedArticle(article),
    ...(speaker ? { speaker: namedSpeaker(speaker) } : {}),
    ...(cospeakers ? { cospeakers: cospeakers.map(namedSpeaker) } : {}),
    ...(about ? { about: about.map(namedSpeaker) } : {}),
  }));

/** Takes from an article what is shown of it beside a quote. */
export const quotedArticle = (entry: ArticleEntry): QuotedArticle =>
  remembered(articles, entry, takeQuoted);

function takeQuoted(entry: ArticleEntry): QuotedArticle {
  const { id, slug, title, date, lang, tags, authors, sources, translated } = entry;
  const { datelinePlace, inputDigest, corrections = [] } = entry;
  const correctedOn = corrections
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  return {
    id,
    slug,
    title,
    date,
    lang,
    tags,
    ...(authors ? { authors } : {}),
    ...(sources ? { sources } : {}),
    ...(translated === undefined ? {} : { translated }),
    ...(datelinePlace === undefined ? {} : { datelinePlace }),
    ...(correctedOn === undefined ? {} : { correctedOn }),
    inputDigest,
  };
}

/** Takes from a speaker what is shown where it is named. */
export const namedSpeaker = (speaker: Speaker): NamedSpeaker =>
  remembered(speakers, speaker, ({ slug, name, kind, hasPage, links }) => ({
    slug,
    name,
    kind,
    hasPage,
    ...(links.length > 0 ? { links } : {}),
  }));

/** Takes from a place what is shown where it is named. */
export const namedPlace = (place: Place): NamedPlace =>
  remembered(places, place, ({ id, slug, name, kind, hasPage, country, latitude, longitude }) => ({
    id,
    slug,
    name,
    kind,
    hasPage,
    ...(country === undefined ? {} : { country }),
    latitude,
    longitude,
  }));

/** Each is named in many places, and one object needs one digest. */
function remembered<Whole extends object, Part>(
  known: WeakMap<Whole, Part>,
  whole: Whole,
  take: (whole: Whole) => Part,
): Part {
  let part = known.get(whole);
  if (part === undefined) {
    part = take(whole);
    known.set(whole, part);
  }
  return part;
}
