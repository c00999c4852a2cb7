import { hash } from 'node:crypto';
import type { ArticleWords } from '../../core/search/index/list-words.ts';
import { isPair } from '../../core/search/index/frequent-words.ts';
import { invert, type Stemmer } from '../../core/search/index/invert.ts';
import { shardOf } from '../../core/search/index/stem-shard.ts';
import { letterOf } from '../../core/search/index/vocabulary.ts';
import { writeSection, type StemGroup } from '../../core/search/index/word-section.ts';
import { facetKey } from '../../core/search/facet-keys.ts';
import type { ArticleFacet } from '../facets-of.ts';
import { packSection } from './pack.ts';

/** An article as its segment keeps it, ready to be indexed again with others. */
export interface KeptArticle {
  /** Digest of all that its document is made of. */
  readonly key: string;
  /** What the index hands out, as JSON. */
  readonly article: string;
  readonly url: string;
  /** How many quotes it has. */
  readonly quotes: number;
  readonly facets: readonly ArticleFacet[];
  readonly words: ArticleWords;
}

/** What a segment adds to the files of an index. */
export interface SegmentParts {
  /** Differs if anything of it does. */
  readonly version: string;
  /** By shard, packed; empty where it has none of the words. */
  readonly words: readonly Uint8Array[];
  readonly positions: readonly Uint8Array[];
  /** Keys of the files of its articles. */
  readonly articles: readonly string[];
  readonly vocabulary: readonly SegmentWord[];
  /** By `facetKey`, then by value: numbers of articles in the segment. */
  readonly facets: readonly FacetPart[];
  readonly urls: readonly string[];
  /** How many quotes each article has. */
  readonly quotes: readonly number[];
}

/** A word of a segment. */
export interface SegmentWord {
  readonly term: string;
  /** How many articles have it, and how many of them in small letters. */
  readonly count: number;
  readonly small: number;
}

/** Which articles of a segment have a value of a facet. */
export interface FacetPart {
  readonly key: string;
  readonly value: string;
  readonly articles: readonly number[];
  /** Numbers of the quotes of each article to which it belongs. */
  readonly quotes: readonly (readonly number[])[];
}

/** How all segments of an index are made. */
export interface SegmentRules {
  readonly stem: Stemmer;
  readonly shards: number;
  /** How many articles share a file. */
  readonly together: number;
}

const NOTHING = new Uint8Array();

/** Indexes the articles of a segment. */
export function makeSegment(
  kept: readonly KeptArticle[],
  { stem, shards, together }: SegmentRules,
): SegmentParts {
  const groups = invert(
    kept.map(({ words }) => words),
    stem,
  );
  const sections = divide(groups, shards).map((group) =>
    group.length === 0 ? undefined : writeSection(group),
  );
  const pack = (bytes: Uint8Array | undefined) => (bytes ? packSection(bytes) : NOTHING);
  const words = sections.map((section) => pack(section?.words));
  const positions = sections.map((section) => pack(section?.positions));
  const articles = articleFiles(kept, together).map((text) => digest(text));
  const version = digest([...words, ...positions].map((bytes) => digest(bytes)).join() + articles);
  return {
    version: version.slice(0, 8),
    words,
    positions,
    articles,
    vocabulary: knownWords(kept, groups),
    facets: facetParts(kept),
    urls: kept.map(({ url }) => url),
    quotes: kept.map(({ quotes }) => quotes),
  };
}

/** The files of a segment's articles, as JSON. */
export function articleFiles(kept: readonly KeptArticle[], together: number): string[] {
  const files: string[] = [];
  for (let at = 0; at < kept.length; at += together) {
    files.push(`[${kept.slice(at, at + together).map(({ article }) => article)}]`);
  }
  return files;
}

function divide(groups: readonly StemGroup[], shards: number): StemGroup[][] {
  const divided: StemGroup[][] = Array.from({ length: shards }, () => []);
  for (const group of groups) divided[shardOf(group.stem, shards)]?.push(group);
  return divided;
}

function knownWords(kept: readonly KeptArticle[], groups: readonly StemGroup[]): SegmentWord[] {
  const small = new Map<string, number>();
  for (const { words } of kept) {
    words.terms.forEach((term, at) => {
      if (words.small[at]) small.set(term, (small.get(term) ?? 0) + 1);
    });
  }
  return groups.flatMap(({ terms }) =>
    terms
      .filter(({ term }) => !isPair(term) && letterOf(term) !== undefined)
      .map(({ term, articles }) => ({
        term,
        count: articles.length,
        small: small.get(term) ?? 0,
      })),
  );
}

function facetParts(kept: readonly KeptArticle[]): FacetPart[] {
  const parts = new Map<
    string,
    FacetPart & { articles: number[]; quotes: (readonly number[])[] }
  >();
  kept.forEach(({ facets }, article) => {
    for (const { facet, value, quotes } of facets) {
      const id = `${facet} ${value}`;
      const part = parts.get(id) ?? {
        key: facetKey(facet, value),
        value,
        articles: [],
        quotes: [],
      };
      part.articles.push(article);
      part.quotes.push(quotes);
      parts.set(id, part);
    }
  });
  return [...parts.values()];
}

const digest = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, 32);
