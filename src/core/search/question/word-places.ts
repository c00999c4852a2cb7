import { pairOf } from '../index/frequent-words.ts';
import { numberAfter, numberBefore, positionOf } from '../index/place.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { TermEntry } from '../index/term-entry.ts';

/** A word of a question with the terms of the index that it asks for. */
export interface PlacedWord {
  /** Its distance in words from the first word of its part. */
  readonly at: number;
  readonly entries: readonly TermEntry[];
}

/** Positions in each article, in no order. */
export type Places = ReadonlyMap<number, readonly number[]>;

/**
 * Where a word is in some articles. Of a frequent word those places count that have a neighbour of the
 * question beside them, since the index keeps them with the neighbour; no other place would fit.
 *
 * @param words all words of the question's part
 * @param articles the others do not matter
 */
export async function placesOf(
  index: SearchIndex,
  word: PlacedWord,
  words: readonly PlacedWord[],
  articles: { has(article: number): boolean },
): Promise<Places> {
  const places = new Map<number, number[]>();
  const add: AddPlace = (article, position) => {
    if (!articles.has(article)) return;
    const list = places.get(article) ?? [];
    list.push(position);
    places.set(article, list);
  };
  for (const entry of word.entries) {
    await eachPlace(index, entry, (article, place) => add(article, positionOf(place)));
    const number = index.frequent.get(entry.term);
    if (number === undefined) continue;
    const neighbour = neighbourOf(index, word, words);
    if (!neighbour) continue;
    const addBeside = neighbour.at > word.at ? addBefore : addAfter;
    await addBeside(index, { ...entry, number }, neighbour.entries, add);
  }
  return places;
}

/** A word beside another, if possible one whose positions are loaded anyway. */
function neighbourOf(
  { frequent }: SearchIndex,
  word: PlacedWord,
  words: readonly PlacedWord[],
): PlacedWord | undefined {
  const beside = words.filter(({ at }) => Math.abs(at - word.at) === 1);
  return beside.find(({ entries }) => !entries.some(({ term }) => frequent.has(term))) ?? beside[0];
}

type AddPlace = (article: number, position: number) => void;
interface FrequentEntry extends TermEntry {
  readonly number: number;
}

/** The places of a frequent word that have one of some terms after them. */
async function addBefore(
  index: SearchIndex,
  { term, number }: FrequentEntry,
  next: readonly TermEntry[],
  add: AddPlace,
): Promise<void> {
  for (const entry of next) {
    await eachPlace(index, entry, (article, place) => {
      if (numberBefore(place) === number) add(article, positionOf(place) - 1);
    });
    if (index.frequent.has(entry.term)) await eachPair(index, pairOf(term, entry.term), add);
  }
}

/** The places of a frequent word that have one of some terms before them. */
async function addAfter(
  index: SearchIndex,
  { term, number }: FrequentEntry,
  previous: readonly TermEntry[],
  add: AddPlace,
): Promise<void> {
  const addNext: AddPlace = (article, position) => add(article, position + 1);
  for (const entry of previous) {
    await eachPlace(index, entry, (article, place) => {
      if (numberAfter(place) === number) addNext(article, positionOf(place));
    });
    if (index.frequent.has(entry.term)) await eachPair(index, pairOf(entry.term, term), addNext);
  }
}

async function eachPair(index: SearchIndex, pair: string, add: AddPlace): Promise<void> {
  for (const entry of await index.termsOf(pair)) {
    await eachPlace(index, entry, (article, place) => add(article, positionOf(place)));
  }
}

async function eachPlace(
  index: SearchIndex,
  entry: TermEntry,
  tell: (article: number, place: number) => void,
): Promise<void> {
  const places = await index.placesOf(entry);
  entry.articles.forEach((article, at) => {
    for (const place of places[at] ?? []) tell(article, place);
  });
}
