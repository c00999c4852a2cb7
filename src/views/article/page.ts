import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry, EntryQuote } from '../../core/archive/entry.ts';
import type { NamedPlaces, ShownQuote } from '../../core/archive/shown.ts';
import { speakersOf } from '../../core/archive/speakers/speakers.ts';
import { speakersOfQuote } from '../../core/extract/speech-types.ts';
import { formatDate, readingMinutes } from '../../core/calendar/date-words.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { placeHref, quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { StoredHistory } from '../../archive-folder/published/history-store.ts';
import { mapPlace, type MapPlace } from '../../maps/place.ts';
import { articleLink, type ArticleLink } from './link.ts';
import type { DepartedItem } from '../corrections/former.ts';
import {
  ownMarks,
  placeLink,
  quoteLabel,
  speakerLabel,
  venueWords,
  type QuotedLine,
  type SpeakerLabel,
} from '../quote/page.ts';
import type { NotedQuote } from '../../cite/noted-quote.ts';
import { placesIn } from '../quote/inputs.ts';
import { notedQuote } from '../quote/noted.ts';
import { articleInputs, type ArticleHistory, type ArticleInputs } from './inputs.ts';
import { dateLine, quoteDates, type DateWords } from '../quote/said-words.ts';
import { storyView, type StoryView } from '../story/story.ts';

/** A quote as the note beside its paragraph shows it. */
export interface NoteQuote extends QuotedLine {
  readonly id: string;
  readonly href: string;
  /** What is cited of a quote without a page; `href` is then its anchor. */
  readonly noted?: NotedQuote;
  /** Quotes of one speaker in one paragraph share a note. */
  readonly speakerKey: string;
  readonly label?: SpeakerLabel;
  /** At the time, where one person said it and the article gives it anywhere before. */
  readonly role?: string;
  readonly addressee?: string;
  readonly venue?: string;
  /** When it was said, where the text or an editor says so. */
  readonly said?: DateWords;
  /** When it was said or, else, printed: "said 7 February 2024". */
  readonly dateLine: string;
  /** Where its earlier words are, if it was corrected. */
  readonly corrected?: string;
}

/** A name with how often it speaks. */
export interface CountedName {
  readonly label: SpeakerLabel;
  readonly role?: string;
  readonly count: number;
}

/** Everything that an article's page shows besides the body, which is in its side file. */
export interface ArticleView {
  readonly digest: string;
  /** Names the side file. */
  readonly stored: string;
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly date: string;
  readonly dateText: string;
  readonly lang: string;
  readonly minutes: number;
  readonly summary?: string;
  readonly tags: readonly { readonly label: string; readonly href: string }[];
  readonly quotes: readonly NoteQuote[];
  /** By position in the article's list of those whom it names: their page, where they have one. */
  readonly namePages: readonly (string | undefined)[];
  readonly speaking: readonly CountedName[];
  readonly named: readonly CountedName[];
  readonly places: readonly {
    readonly name: string;
    readonly href: string;
    readonly literal: boolean;
  }[];
  /** Where it was written, by its dateline. */
  readonly datelinePlace?: { readonly label: string; readonly href: string };
  /** The places for its map, the most often named first. */
  readonly map: readonly MapPlace[];
  /** Quotes that were published in it and are elsewhere now. */
  readonly departed: readonly DepartedItem[];
  /** The file of what has changed in it, if anything has; the page reads it from there. */
  readonly versions?: StoredHistory;
  readonly older?: ArticleLink;
  readonly newer?: ArticleLink;
  readonly story: StoryView;
  readonly crumbs: readonly { readonly label: string; readonly href: string }[];
}

/** The page of an article of an archive. */
export function articleView(
  entry: ArticleEntry,
  archive: Archive,
  urls: Urls,
  history?: ArticleHistory,
  versions?: StoredHistory,
): ArticleView {
  return viewOfArticle(articleInputs(entry, archive, urls, history, versions), urls);
}

/** The page of an article, from what it is made from. */
export function viewOfArticle(inputs: ArticleInputs, urls: Urls): ArticleView {
  const { entry, older, newer, versions } = inputs;
  const { date } = entry;
  const places = placesIn(inputs.places);
  const people = countedNames(inputs, urls);
  const written =
    entry.datelinePlace === undefined ? undefined : placeLink(entry.datelinePlace, places, urls);
  return {
    digest: entry.digest,
    stored: entry.inputDigest,
    id: entry.id,
    href: urls.article(entry),
    title: entry.title,
    date,
    dateText: formatDate(date, 'long'),
    lang: entry.lang,
    minutes: readingMinutes(entry.wordCount),
    ...(entry.summary === undefined ? {} : { summary: entry.summary }),
    tags: inputs.tags.map(({ tag, title }) => ({ label: title, href: urls.tag(tag) })),
    quotes: noteQuotes(inputs, urls),
    namePages: inputs.speakers.map((speaker) =>
      speaker?.hasPage ? urls.speaker(speaker.slug) : undefined,
    ),
    speaking: people.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    named: people.filter(({ count }) => count === 0),
    places: entry.places.map(({ id, name, literal }) => {
      const place = places.place(id);
      return {
        name: place?.name ?? name,
        // The archive has every place that its articles name.
        href: place ? placeHref(place, urls) : urls.places,
        literal,
      };
    }),
    ...(written ? { datelinePlace: written } : {}),
    map: mapPlaces(entry, places, urls),
    departed: inputs.departed,
    ...(versions ? { versions } : {}),
    ...(older ? { older: articleLink(older, urls) } : {}),
    ...(newer ? { newer: articleLink(newer, urls) } : {}),
    story: storyView(entry, inputs, urls),
    crumbs: [
      { label: date.slice(0, 4), href: urls.period(date.slice(0, 4)) },
      { label: formatDate(date, 'month'), href: urls.period(date.slice(0, 7)) },
      { label: formatDate(date, 'day'), href: urls.period(date) },
    ],
  };
}

/** A people or a government is not on a map, and neither is a place without a page. */
function mapPlaces(entry: ArticleEntry, places: NamedPlaces, urls: Urls): MapPlace[] {
  return entry.places
    .filter(({ literal }) => literal)
    .sort((a, b) => b.mentions - a.mentions)
    .flatMap(({ id }) => {
      const place = places.place(id);
      return place ? [mapPlace(place, placeHref(place, urls))] : [];
    });
}

/** Everybody whom the article names; two printed names of one speaker are one entry, namesakes two. */
function countedNames({ entry, speakers }: ArticleInputs, urls: Urls): CountedName[] {
  const counts = countBySpeaker(entry.quotes);
  const names = new Map<string, CountedName>();
  for (const [at, record] of entry.speakers.entries()) {
    const speaker = speakers[at] ?? undefined;
    const label = speakerLabel(speaker, record.name, urls) ?? { name: record.name, resolved: true };
    const who = speaker ? `/${speaker.slug}` : label.name;
    const known = names.get(who);
    const role = known?.role ?? record.roles[0];
    names.set(who, {
      label: { ...label, resolved: true },
      count: (known?.count ?? 0) + (counts.get(record.key) ?? 0),
      ...(role === undefined ? {} : { role }),
    });
  }
  return [...names.values()];
}

function countBySpeaker(quotes: readonly EntryQuote[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const speaker of quotes.flatMap(speakersOfQuote))
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return counts;
}

function noteQuotes({ entry, quotes, corrected }: ArticleInputs, urls: Urls): NoteQuote[] {
  const roles = new Map<string, string>();
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  return entry.quotes.flatMap((quote): NoteQuote[] => {
    const given = byId.get(quote.id);
    if (!given) return [];
    const label = quoteLabel(given, urls);
    const key = speakersOfQuote(quote).join(' ') || `?${quote.source ?? quote.id}`;
    const dates = quoteDates({ ...(quote.said ? { said: quote.said } : {}), article: entry });
    const alone = speakersOf(given).length < 2;
    if (quote.role !== undefined && alone) roles.set(key, roles.get(key) ?? quote.role);
    const role = roles.get(key);
    return [
      {
        id: quote.id,
        words: displayedWords(quote),
        ...ownMarks(quote),
        href: quoteHref(given, urls),
        ...(given.hasPage ? {} : { noted: notedQuote(given, label) }),
        speakerKey: key,
        ...(label ? { label } : {}),
        ...(role === undefined ? {} : { role }),
        ...(quote.addressee === undefined ? {} : { addressee: quote.addressee }),
        ...(quote.venue === undefined ? {} : { venue: venueWords(quote.venue) }),
        ...(dates.said ? { said: dates.said } : {}),
        dateLine: dateLine(dates),
        ...(corrected.includes(quote.id) ? { corrected: correctedHref(given, urls) } : {}),
      },
    ];
  });
}

/** Its own page has the earlier words; those of a quote without one are among all corrections. */
const correctedHref = ({ id, hasPage }: ShownQuote, urls: Urls): string =>
  hasPage ? `${urls.quote(id)}#corrected` : urls.corrections();
