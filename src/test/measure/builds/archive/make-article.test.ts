import { beforeAll, describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../../core/article/text.ts';
import { extractPlaces } from '../../../../core/extract/places/names/toponyms.ts';
import { extractSpeech } from '../../../../core/extract/speech.ts';
import { CAST_SIZE, personOf } from './cast.ts';
import { makeArticle, makeNewestArticle, sourceOf } from './make-article.ts';
import { zipfRanks } from './zipf.ts';

const COUNT = 60;
const articles = Array.from({ length: COUNT }, (_, number) => makeArticle(number, 1));

test('the same number and seed make the same article, others another one', () => {
  expect(makeArticle(7, 1)).toEqual(articles[7]);
  expect(makeArticle(7, 2)).not.toEqual(articles[7]);
  expect(new Set(articles.map(sourceOf)).size).toBe(COUNT);
  expect(new Set(articles.map(({ file }) => file)).size).toBe(COUNT);
});

test('days fill the same years, however many articles there are', () => {
  const days = articles.map(({ date }) => date).sort();
  expect(days[0]).toBe('2015-01-01');
  expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(9);
  expect(makeNewestArticle(COUNT, 1).date > (days.at(-1) ?? '')).toBe(true);
});

test('every slot is filled, and no word is doubled where one was', () => {
  const text = articles.map(sourceOf).join('\n');
  expect(text).not.toMatch(/[{}]|undefined|,,|,\.| {2}|\b(\w{2,20}) \1\b/);
});

describe('articles have as much in them as real news', () => {
  interface Counted {
    readonly words: number;
    readonly quotes: number;
    readonly spoken: number;
    readonly names: number;
    readonly places: number;
  }
  let counted: readonly Counted[];
  beforeAll(() => {
    const gazetteer = loadGazetteer();
    counted = articles.map(({ paragraphs }) => {
      const view = articleTextFromPlain(paragraphs.join('\n'));
      const { quotes, speakers } = extractSpeech(view);
      const people = speakers.flatMap(({ kind, mentions }) =>
        kind === 'person' ? mentions.map(({ span }) => span) : [],
      );
      return {
        words: view.text.split(/\s/).length,
        quotes: quotes.length,
        spoken: quotes.filter(({ speaker }) => speaker !== undefined).length,
        names: speakers.length,
        places: extractPlaces(view, gazetteer, { people }).places.length,
      };
    });
  });

  test.each<[keyof Counted, number, number]>([
    ['words', 480, 560],
    ['quotes', 5, 6],
    ['spoken', 4.6, 5.6],
    ['names', 10.5, 13],
    ['places', 7, 9],
  ])('%s: between %d and %d', (what, least, most) => {
    const mean = counted.reduce((sum, each) => sum + each[what], 0) / COUNT;
    expect(mean).toBeGreaterThan(least);
    expect(mean).toBeLessThan(most);
  });

  test('some much more than others', () => {
    const quotes = counted.map((each) => each.quotes);
    expect(Math.max(...quotes) - Math.min(...quotes)).toBeGreaterThan(3);
  });
});

test('people have one name and one role, and few are named often', () => {
  const names = Array.from({ length: CAST_SIZE }, (_, rank) => personOf(rank, 1).name);
  expect(new Set(names).size).toBe(CAST_SIZE);
  expect(personOf(0, 1)).toEqual(personOf(0, 1));
  const rankOf = zipfRanks(1000, 1);
  expect([0, 0.1, 0.5, 0.999999].map(rankOf)).toEqual([0, 0, 23, 999]);
});
