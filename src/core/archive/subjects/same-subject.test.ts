import { describe, expect, test } from 'vitest';
import {
  ARNSAU,
  spokenArchive,
  spokenArticles,
  type Spoken,
} from '../../../test/support/spoken-archive.ts';
import { rareWords } from './rare-words.ts';
import { sameSubjects } from './same-subject.ts';

/** By the article of a saying, those of the sayings beside it. */
function besideOf(...articles: readonly Spoken[]) {
  const { archive, berg } = spokenArchive(spokenArticles(...articles));
  const subjects = archive.subjectsIn(berg.quotes);
  const found = sameSubjects(berg.quotes, subjects, rareWords(archive.quotes));
  const slugs = (quotes: readonly { article: { slug: string } }[]) =>
    quotes.map(({ article }) => article.slug);
  const quotes = new Map(archive.quotes.map((quote) => [quote.id, quote]));
  return [...found].map(([id, { earlier, later }]) => [
    quotes.get(id)?.article.slug,
    slugs(earlier),
    slugs(later),
  ]);
}

const on = (day: number, words: string, more: Partial<Spoken> = {}): Spoken => ({
  date: `2024-01-${String(day).padStart(2, '0')}`,
  slug: `d${day}`,
  said: [{ words, places: ['Arnsau'] }],
  ...more,
});

describe('sameSubjects', () => {
  test('are the nearest that name the same, each saying once, and not itself', () => {
    expect(besideOf(...ARNSAU)).toEqual([
      ['pledge', [], ['visit', 'answer']],
      ['visit', ['pledge'], ['answer']],
      ['answer', ['pledge', 'visit'], []],
    ]);
  });

  test('no more than two on either side', () => {
    const days = Array.from({ length: 9 }, (_, at) => on(at + 1, `Number ${at} of Arnsau.`));
    expect(besideOf(...days)[4]).toEqual(['d5', ['d3', 'd4'], ['d6', 'd7']]);
  });

  test('two rare words are a subject, one is not', () => {
    const say = (day: number, words: string) => on(day, words, { said: [{ words }] });
    expect(
      besideOf(say(1, 'The corridor needs sovereignty.'), say(2, 'Sovereignty over a corridor?')),
    ).toEqual([
      ['d1', [], ['d2']],
      ['d2', ['d1'], []],
    ]);
    expect(besideOf(say(1, 'Close the corridor now.'), say(2, 'A corridor for all.'))).toEqual([]);
  });

  test('what has much less in common than the most alike is left out', () => {
    const both = { places: ['Arnsau', 'Tolva', 'Varna'], about: ['Karl Moss'] };
    const alike = (day: number, words: string) => on(day, words, { said: [{ words, ...both }] });
    const found = besideOf(alike(1, 'First.'), alike(2, 'Second.'), on(3, 'Third of Arnsau.'));
    expect(found[0]).toEqual(['d1', [], ['d2']]);
  });
});
