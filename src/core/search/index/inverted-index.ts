import { readWords } from '../words/read-words.ts';
import { MOST_IMPACT, type StemGroup, type WrittenTerm } from './word-shard.ts';

/** How a word's forms are grouped. */
export type Stemmer = (term: string) => string;

interface Postings {
  readonly articles: number[];
  readonly weights: number[];
  readonly positions: number[][];
}

/** A word in the headline says more about an article. */
const TITLE_WEIGHT = 3;
/** Saturation and length of BM25, as Robertson and Zaragoza (2009) recommend them. */
const K1 = 1.2;
const B = 0.75;

/** The words of articles with the articles and positions of each. */
export class InvertedIndex {
  readonly #terms = new Map<string, Postings>();
  readonly #lengths: number[] = [];

  /**
   * Adds the next article.
   *
   * @param titleLength how much of the text is its headline
   */
  add(text: string, titleLength: number): void {
    const article = this.#lengths.length;
    const words = readWords(text);
    this.#lengths.push(words.length);
    words.forEach(({ start, terms }, position) => {
      const weight = start < titleLength ? TITLE_WEIGHT : 1;
      for (const term of terms) note(this.#postingsOf(term), article, position, weight);
    });
  }

  /** All words by stem, in the order of code units. */
  groups(stem: Stemmer): StemGroup[] {
    const mean = this.#lengths.reduce((sum, length) => sum + length, 0) / this.#lengths.length;
    const byStem = new Map<string, WrittenTerm[]>();
    for (const term of [...this.#terms.keys()].sort()) {
      const key = stem(term);
      const group = byStem.get(key) ?? [];
      group.push(this.#write(term, mean));
      byStem.set(key, group);
    }
    return [...byStem.keys()].sort().map((key) => ({ stem: key, terms: byStem.get(key) ?? [] }));
  }

  #postingsOf(term: string): Postings {
    const known = this.#terms.get(term);
    if (known) return known;
    const fresh: Postings = { articles: [], weights: [], positions: [] };
    this.#terms.set(term, fresh);
    return fresh;
  }

  #write(term: string, meanLength: number): WrittenTerm {
    const { articles, weights, positions } = this.#postingsOf(term);
    const impacts = articles.map((article, at) => {
      const weight = weights[at] ?? 0;
      const length = (this.#lengths[article] ?? 0) / meanLength;
      return Math.round((MOST_IMPACT * weight) / (weight + K1 * (1 - B + B * length)));
    });
    return { term, articles, impacts, positions };
  }
}

function note(postings: Postings, article: number, position: number, weight: number): void {
  const { articles, weights, positions } = postings;
  const at = articles.length - 1;
  const list = positions[at];
  if (articles[at] === article && list) {
    list.push(position);
    weights[at] = (weights[at] ?? 0) + weight;
  } else {
    articles.push(article);
    weights.push(weight);
    positions.push([position]);
  }
}
