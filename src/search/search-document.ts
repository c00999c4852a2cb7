import type { Archive } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import type { Article } from '../core/article.ts';
import { slice } from '../core/span.ts';
import type { Urls } from '../core/urls.ts';
import { facetKey, type Facet } from './facet-keys.ts';
import { writeQuoteAnchor, type IndexedQuote, type WordRange } from './quote-anchor.ts';
import { locateWords } from './word-positions.ts';

/** One article for the search index. */
export interface SearchDocument {
  readonly url: string;
  /** What Pagefind reads in place of the page: its words and no more than those. */
  readonly html: string;
}

/** What of an article is searched. */
export type SearchedArticle = Pick<
  Article,
  'title' | 'summary' | 'text' | 'paragraphs' | 'quotes' | 'lang'
>;

/**
 * Makes an article's document for the search index: title, summary and text, its quotes as anchors,
 * and the speakers, places and year that a search may be narrowed by. Speakers are those who are
 * quoted, places all that the article names.
 *
 * @param siteLang the language of the interface; another one is noted
 */
export function searchDocument(
  article: SearchedArticle,
  entry: ArticleEntry,
  { archive, urls, siteLang }: { archive: Archive; urls: Urls; siteLang: string },
): SearchDocument {
  const lead = [article.title, ...(article.summary === undefined ? [] : [article.summary])];
  const before = lead.reduce((count, words) => count + locateWords(words).count, 0);
  const quotes = indexedQuotes(article, entry, archive, before);
  const speakers = new Set(quotes.flatMap(({ speaker }) => speaker ?? []));
  const places = entry.places.flatMap(({ id }) => archive.place(id)?.slug ?? []);
  const html = [
    `<h1>${text(article.title)}</h1>`,
    ...[...lead.slice(1), ...article.paragraphs.map((span) => slice(article.text, span))].map(
      (words) => `<p>${text(words)}</p>`,
    ),
    ...quotes.map(writeQuoteAnchor).map(({ id, title }) => {
      return `<i id="${id}" data-pagefind-title="${text(title)}"></i>`;
    }),
    ...[...speakers].map((slug) => facet('speaker', slug)),
    ...[...new Set(places)].map((slug) => facet('place', slug)),
    facet('year', entry.date.slice(0, 4)),
    ...(article.lang === siteLang ? [] : [property('meta', 'lang', article.lang)]),
  ];
  return { url: urls.article(entry), html: `<html><body>${html.join('')}</body></html>` };
}

function indexedQuotes(
  article: SearchedArticle,
  entry: ArticleEntry,
  archive: Archive,
  before: number,
): IndexedQuote[] {
  const words = locateWords(article.text);
  return article.quotes.flatMap(({ id, spans, speaker: key, source }): IndexedQuote[] => {
    const speaker = key === undefined ? undefined : archive.speaker(entry.id, key);
    const label = speaker?.name ?? source?.text;
    const ranges = spans.flatMap((span): WordRange[] => {
      const range = words.rangeOf(span);
      return range ? [{ ...range, start: range.start + before }] : [];
    });
    if (ranges.length === 0) return [];
    return [
      {
        id,
        ranges,
        ...(speaker ? { speaker: speaker.slug } : {}),
        ...(label === undefined ? {} : { label: label.replace(/\s+/gu, ' ') }),
      },
    ];
  });
}

function facet(name: Facet, value: string): string {
  return property('filter', facetKey(name, value), value);
}

function property(kind: 'filter' | 'meta', name: string, value: string): string {
  return `<i data-pagefind-${kind}="${name}:${text(value)}"></i>`;
}

/** Zero-width spaces go: Pagefind sets its own where it parts words. */
function text(words: string): string {
  return words
    .replaceAll('\u200B', '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
