import { bylineText } from '../core/authors/authors-of.ts';
import type { Archive } from '../core/archive/archive.ts';
import type { ArticleEntry, EntryQuote } from '../core/archive/entry.ts';
import type { Article } from '../core/article/article.ts';
import { shownSource, speakersOfQuote } from '../core/extract/speech-types.ts';
import type { Urls } from '../core/addresses/urls.ts';
import { tagSlug } from '../core/tags/tag-address.ts';
import { say } from '../wording/say.ts';
import type { IndexedArticle, IndexedQuote } from '../core/search/index/indexed-article.ts';

/** One article for the search index. */
export interface SearchDocument extends IndexedArticle {
  /** Slugs of those who are quoted. */
  readonly speakers: readonly string[];
  /** Slugs of all places that the article names. */
  readonly places: readonly string[];
  readonly tags?: readonly string[];
  /** What each quote names, in the order of the quotes. */
  readonly named?: readonly NamedInQuote[];
}

/** Whom and what a quote names. */
export interface NamedInQuote {
  /** Slugs of people and bodies. */
  readonly about: readonly string[];
  /** Slugs of places, where it was said among them. */
  readonly places: readonly string[];
}

/** The parts of an article that are searched. */
export type SearchedArticle = Pick<
  Article,
  'title' | 'summary' | 'byline' | 'authors' | 'text' | 'corrections' | 'quotes' | 'lang'
>;

const BETWEEN = '\n\n';

/**
 * Makes an article's document for the search index: all that its page prints of it, title, summary,
 * text, byline and corrections; its quotes; and the speakers and places that a search may be narrowed
 * to.
 *
 * @param siteLang the language of the interface; another one is noted
 */
export function searchDocument(
  article: SearchedArticle,
  entry: ArticleEntry,
  { archive, urls, siteLang }: { archive: Archive; urls: Urls; siteLang: string },
): SearchDocument {
  const lead = [article.title, ...(article.summary === undefined ? [] : [article.summary])];
  const byline = bylineText(article);
  const foot = [
    ...(byline === undefined ? [] : [byline]),
    ...article.corrections.map(({ text }) => text),
  ];
  const sayings = sayingsIn(entry, archive);
  const before = lead.reduce((sum, words) => sum + words.length + BETWEEN.length, 0);
  const quotes = article.quotes.map((quote): IndexedQuote => {
    const { id, spans, standing, role } = quote;
    const source = shownSource(quote);
    const known = speakersOfQuote(quote).flatMap((key) => archive.speaker(entry.id, key) ?? []);
    const [speaker, ...others] = new Set(known);
    const saying = sayings.get(id);
    const label = standing ? say('quote.disputed') : (speaker?.name ?? source?.text);
    return {
      id,
      spans: spans.map(({ start, end }) => [start + before, end + before] as const),
      ...(saying === undefined ? {} : { saying }),
      ...(speaker ? { speaker: speaker.slug } : {}),
      ...(others.length > 0 ? { with: others.map(({ slug, name }) => ({ slug, name })) } : {}),
      ...(label === undefined ? {} : { label: label.replace(/\s+/gu, ' ') }),
      ...(role === undefined || !speaker ? {} : { role }),
    };
  });
  return {
    url: urls.article(entry),
    date: entry.date,
    ...(article.lang === siteLang ? {} : { lang: article.lang }),
    text: [...lead, article.text, ...foot].join(BETWEEN),
    titleLength: article.title.length,
    quotes,
    speakers: [
      ...new Set(
        quotes.flatMap(({ speaker, with: others = [] }) => [
          ...(speaker === undefined ? [] : [speaker]),
          ...others.map(({ slug }) => slug),
        ]),
      ),
    ],
    places: [...new Set(entry.places.flatMap(({ id }) => archive.place(id)?.slug ?? []))],
    tags: [...new Set(entry.tags.map(tagSlug))],
    named: entry.quotes.map((quote) => namedIn(quote, entry, archive)),
  };
}

/** Ids of sayings by the quotes of an article whose ids are others: those that were printed before. */
export function sayingsIn(entry: ArticleEntry, archive: Archive): ReadonlyMap<string, string> {
  const quotes = archive.quotesOf(entry.id);
  return new Map(
    quotes.flatMap(({ id, saying }) => (saying && saying.id !== id ? [[id, saying.id]] : [])),
  );
}

function namedIn(quote: EntryQuote, entry: ArticleEntry, archive: Archive): NamedInQuote {
  const places = [...(quote.places ?? []), ...(quote.saidIn ? [quote.saidIn.place] : [])];
  const people = (quote.about ?? []).flatMap((key) => archive.speaker(entry.id, key)?.slug ?? []);
  return {
    about: [...new Set(people)],
    places: [...new Set(places.flatMap((id) => archive.place(id)?.slug ?? []))],
  };
}
