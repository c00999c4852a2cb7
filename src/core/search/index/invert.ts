import { isPair } from './frequent-words.ts';
import type { ArticleWords } from './list-words.ts';
import { MOST_IMPACT, type StemGroup, type WrittenTerm } from './word-section.ts';

/** How a word's forms are grouped. */
export type Stemmer = (term: string) => string;

/** The key under which a term is found; two words are not brought together with others. */
export function stemOf(term: string, stem: Stemmer): string {
  return isPair(term) ? term : stem(term);
}

interface Postings {
  readonly articles: number[];
  readonly impacts: number[];
  readonly places: (readonly number[])[];
  readonly quotes: (readonly number[])[];
}

/** Saturation and length of BM25, as Robertson and Zaragoza (2009) recommend them. */
const K1 = 1.2;
const B = 0.75;
/** What an article's length is compared to: not the archive's mean, which every edit changes. */
const USUAL_LENGTH = 500;

/**
 * The words of a segment with the articles and positions of each.
 *
 * @returns all words by stem, in the order of code units
 */
export function invert(articles: readonly ArticleWords[], stem: Stemmer): StemGroup[] {
  const byTerm = new Map<string, Postings>();
  articles.forEach(({ length, terms, weights, places, quotes }, article) => {
    const damping = K1 * (1 - B + (B * length) / USUAL_LENGTH);
    terms.forEach((term, at) => {
      const postings = postingsOf(byTerm, term);
      const weight = weights[at] ?? 0;
      postings.articles.push(article);
      postings.impacts.push(Math.max(1, Math.round((MOST_IMPACT * weight) / (weight + damping))));
      postings.places.push(places[at] ?? []);
      postings.quotes.push(quotes[at] ?? []);
    });
  });
  return groupByStem(byTerm, stem);
}

function postingsOf(byTerm: Map<string, Postings>, term: string): Postings {
  const known = byTerm.get(term);
  if (known) return known;
  const fresh: Postings = { articles: [], impacts: [], places: [], quotes: [] };
  byTerm.set(term, fresh);
  return fresh;
}

function groupByStem(byTerm: ReadonlyMap<string, Postings>, stem: Stemmer): StemGroup[] {
  const groups = new Map<string, WrittenTerm[]>();
  for (const [term, postings] of [...byTerm].sort(byKey)) {
    const key = stemOf(term, stem);
    const group = groups.get(key) ?? [];
    group.push({ term, ...postings });
    groups.set(key, group);
  }
  return [...groups.keys()].sort().map((key) => ({ stem: key, terms: groups.get(key) ?? [] }));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
