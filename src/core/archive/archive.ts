import { comparePublished } from '../calendar/clock-time.ts';
import type { CalendarDate } from '../calendar/date.ts';
import type { ArticleEntry } from './entry.ts';
import { noPublishedSlugs, type PublishedSlugs } from './addresses/pinned-slugs.ts';
import { joinPlaces, type Place } from './places.ts';
import { byFiledDay } from './quote-order.ts';
import type { PlaceRecord } from '../authority/place-rules.ts';
import type { SpeakerEntry } from '../authority/read-speakers.ts';
import type { JoinRule } from './speakers/drafts.ts';
import type { RememberedSayings } from './speakers/sayings.ts';
import { joinSpeakers, type ArchiveQuote, type Speaker } from './speakers/speakers.ts';
import type { PageRules } from './page-rules.ts';
import { WEIGHTS } from '../weight/rules.ts';
import { relateArticles, type Story } from './story/relate-articles.ts';
import { subjectIndex, type SubjectIndex } from './subjects/subject-index.ts';
import { gatherTags, type Tag } from './tags.ts';

/** The articles of one day, month or year, oldest first. */
export interface Period {
  /** `2024`, `2024-02` or `2024-02-08`. */
  readonly id: string;
  readonly articles: readonly ArticleEntry[];
}

/**
 * All articles and the indexes over them; made once per build, in linear time except for sorting.
 */
export interface Archive extends SubjectIndex {
  /** Oldest first; within a day by slug. */
  readonly articles: readonly ArticleEntry[];
  readonly years: readonly Period[];
  readonly months: readonly Period[];
  readonly days: readonly Period[];
  readonly speakers: readonly Speaker[];
  readonly places: readonly Place[];
  /** In the order of the alphabet. */
  readonly tags: readonly Tag[];
  /** All quotes in the order of their articles. */
  readonly quotes: readonly ArchiveQuote[];
  /** Position of an article in `articles`. */
  indexOf(articleId: string): number;
  speaker(articleId: string, key: string): Speaker | undefined;
  /** The rule by which an article's record reached its speaker. */
  joinOf(articleId: string, key: string): JoinRule | undefined;
  /** The quotes of an article, in the order of its text. */
  quotesOf(articleId: string): readonly ArchiveQuote[];
  place(placeId: string): Place | undefined;
  /** What was said in a place, as texts or editors say, in the order of the days it is filed under. */
  saidIn(placeId: string): readonly ArchiveQuote[];
  /** Quotes that name a place, in the order of their articles. */
  saidAbout(placeId: string): readonly ArchiveQuote[];
  /** All quotes of a saying that is printed more than once, in the order of their articles. */
  saying(sayingId: string): readonly ArchiveQuote[];
  /** Whether speakers who are quoted often have a page “in numbers”. */
  readonly numberPages: boolean;
  /** Whether years of long lists share pages. */
  readonly joinedYears: boolean;
  /** A tag as it is printed, as any article writes it. */
  tagTitle(tag: string): string;
  /** The articles that belong to the story of one. */
  storyOf(articleId: string): Story;
}

/**
 * Builds the archive from all entries, in any order.
 *
 * @param authority the editor's entries of speakers
 * @param placeRecords what the editor changes about places
 * @param published addresses that speakers and places had
 * @param rules what has a page of its own
 * @param sayings those of speakers whose quotes are as they were
 */
export function buildArchive(
  entries: readonly ArticleEntry[],
  authority: readonly SpeakerEntry[] = [],
  placeRecords: readonly PlaceRecord[] = [],
  published: PublishedSlugs = noPublishedSlugs,
  rules: PageRules = WEIGHTS.normal,
  sayings?: RememberedSayings,
): Archive {
  const articles = sortArticles(entries);
  const speakerIndex = joinSpeakers(articles, authority, published, rules, sayings);
  const places = joinPlaces(articles, placeRecords, published, rules);
  const placeById = new Map(places.map((place) => [place.id, place]));
  const positions = new Map(articles.map((article, index) => [article.id, index]));
  const { quotes } = speakerIndex;
  const byArticle = Map.groupBy(quotes, ({ article }) => article.id);
  const bySaying = Map.groupBy(quotes, ({ saying }) => saying?.id);
  const byPlace = Map.groupBy(quotes, ({ saidIn }) => saidIn?.place);
  const aboutPlace = quotesByPlace(quotes);
  const { tags, titleOf } = gatherTags(
    articles,
    [...places, ...speakerIndex.speakers].map(({ name }) => name),
  );
  const place = (placeId: string) => placeById.get(placeId);
  const subjects = subjectIndex(
    speakerIndex.speakers,
    { place, tagTitle: titleOf },
    published,
    rules.subjectPages,
  );
  const storyAt = relateArticles(articles, {
    speaker: speakerIndex.find,
    place,
    tagTitle: titleOf,
  });
  return {
    articles,
    years: periods(articles, 4),
    months: periods(articles, 7),
    days: periods(articles, 10),
    speakers: speakerIndex.speakers,
    places,
    tags,
    quotes,
    indexOf: (articleId) => positions.get(articleId) ?? -1,
    speaker: speakerIndex.find,
    joinOf: speakerIndex.joinOf,
    quotesOf: (articleId) => byArticle.get(articleId) ?? [],
    place,
    saidIn: (placeId) => byFiledDay(byPlace.get(placeId) ?? []),
    saidAbout: (placeId) => aboutPlace.get(placeId) ?? [],
    saying: (sayingId) => bySaying.get(sayingId) ?? [],
    numberPages: rules.numberPages,
    joinedYears: rules.joinedYears,
    tagTitle: titleOf,
    ...subjects,
    storyOf: (articleId) => storyAt(positions.get(articleId) ?? -1),
  };
}

function quotesByPlace(quotes: readonly ArchiveQuote[]): ReadonlyMap<string, ArchiveQuote[]> {
  const byPlace = new Map<string, ArchiveQuote[]>();
  for (const quote of quotes) {
    for (const place of quote.places ?? []) {
      const group = byPlace.get(place);
      if (group) group.push(quote);
      else byPlace.set(place, [quote]);
    }
  }
  return byPlace;
}

/** The order of an archive: by day, within a day by time, and then by slug. */
export function sortArticles(entries: readonly ArticleEntry[]): ArticleEntry[] {
  return [...entries].sort(byTimeThenSlug);
}

function byTimeThenSlug(a: ArticleEntry, b: ArticleEntry): number {
  return comparePublished(a, b) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Groups sorted articles by the first characters of their date. */
function periods(articles: readonly ArticleEntry[], length: 4 | 7 | 10): Period[] {
  const found: { id: string; articles: ArticleEntry[] }[] = [];
  for (const article of articles) {
    const id = article.date.slice(0, length);
    const last = found.at(-1);
    if (last?.id === id) last.articles.push(article);
    else found.push({ id, articles: [article] });
  }
  return found;
}

/** The newest day of the archive: the only "today" that a build knows. */
export function newestDate(archive: Archive): CalendarDate | undefined {
  return archive.articles.at(-1)?.date;
}
