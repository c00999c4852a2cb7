import { inject } from 'vitest';
import { attributeOf, findAll, findQuoted } from '../support/site/html.ts';
import {
  ARTICLE_PATH,
  EMBED_PATH,
  isWithdrawn,
  QUOTE_PATH,
  readPages,
  type SitePage,
} from '../support/site/site-files.ts';

/** One address of each kind of page, each the fullest of its kind. */
export interface PageKinds {
  readonly home: string;
  readonly archive: string;
  readonly year: string;
  readonly month: string;
  readonly week: string;
  readonly decade: string;
  readonly day: string;
  readonly article: string;
  readonly quote: string;
  /** For a frame on another site. */
  readonly embed: string;
  readonly quotes: string;
  readonly quotesYear: string;
  readonly quotesMonth: string;
  readonly speakers: string;
  readonly speaker: string;
  readonly mostQuoted: string;
  readonly places: string;
  readonly place: string;
  readonly search: string;
  readonly check: string;
  readonly tags: string;
  readonly tag: string;
  readonly data: string;
  readonly about: string;
  readonly notFound: string;
}

/** A quote as its article's page marks it. */
export interface MarkedQuote {
  readonly id: string;
  /** Address of the article's page below the base. */
  readonly article: string;
  /** How many stretches of words it has. */
  readonly spans: number;
  /** How many paragraphs, or other blocks, it runs through. */
  readonly blocks: number;
}

/** What tests need to know of the served site; read once in each file. */
export interface SiteMap {
  readonly kinds: PageKinds;
  /** Addresses of all articles, oldest first. */
  readonly articles: readonly string[];
  readonly quotes: readonly MarkedQuote[];
}

/** Reads from the served files which pages there are. */
export function readSiteMap(): SiteMap {
  const pages = readPages(inject('siteDir'));
  const fullest = (pattern: RegExp): string => {
    const [first] = pages
      .filter((page) => pattern.test(page.path) && !isWithdrawn(page))
      .sort((a, b) => b.source.length - a.source.length);
    if (!first) throw new Error(`The site has no page at ${pattern}.`);
    return first.path;
  };
  const kinds: PageKinds = {
    home: '',
    archive: 'archive/',
    year: fullest(/^\d{4}\/$/),
    week: fullest(/^\d{4}\/week-\d{2}\/$/),
    decade: fullest(/^\d{4}s\/$/),
    month: fullest(/^\d{4}\/\d{2}\/$/),
    day: fullest(/^\d{4}\/\d{2}\/\d{2}\/$/),
    article: fullest(ARTICLE_PATH),
    quote: fullest(QUOTE_PATH),
    embed: fullest(EMBED_PATH),
    quotes: 'quotes/',
    quotesYear: fullest(/^quotes\/\d{4}\/$/),
    quotesMonth: fullest(/^quotes\/\d{4}\/\d{2}\/$/),
    speakers: 'speakers/',
    speaker: fullest(/^speakers\/(?!names\/|by-quotes\/)[^/]+\/$/),
    mostQuoted: 'speakers/by-quotes/',
    places: 'places/',
    place: fullest(/^places\/(?!names\/)[^/]+\/$/),
    search: 'search/',
    check: 'check/',
    tags: 'tags/',
    tag: fullest(/^tags\/[^/]+\/$/),
    data: 'data/',
    about: 'about/',
    notFound: '2001/01/01/',
  };
  const articles = pages.filter(({ path }) => ARTICLE_PATH.test(path));
  return {
    kinds,
    articles: articles.map(({ path }) => path).sort(),
    quotes: articles.flatMap(markedQuotes),
  };
}

function markedQuotes({ path, tree }: SitePage): MarkedQuote[] {
  const blocks = findAll(tree, (at) => /^p\d+$/.test(attributeOf(at, 'id') ?? ''));
  const anchors = findAll(tree, (at) => /^q-/.test(attributeOf(at, 'id') ?? ''));
  return anchors.map((anchor): MarkedQuote => {
    const id = (attributeOf(anchor, 'id') ?? '').slice(2);
    const spansOf = (block: (typeof blocks)[number]) => findSpans(block, id).length;
    return {
      id,
      article: path,
      spans: blocks.reduce((sum, block) => sum + spansOf(block), 0),
      blocks: blocks.filter((block) => spansOf(block) > 0).length,
    };
  });
}

/** The elements of a quote: those that carry its class, or are in a wrapper that does. */
function findSpans(block: Parameters<typeof findQuoted>[0], id: string) {
  const named = (at: Parameters<typeof attributeOf>[0]) =>
    (attributeOf(at, 'className') ?? '').split(' ').includes(`q-${id}`);
  return findQuoted(block).filter(named);
}
