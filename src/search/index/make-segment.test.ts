import { describe, expect, test } from 'vitest';
import { listWords } from '../../core/search/index/list-words.ts';
import { shardOf } from '../../core/search/index/stem-shard.ts';
import { articleFiles, makeSegment, type KeptArticle } from './make-segment.ts';

const keep = (text: string, number: number): KeptArticle => ({
  key: `${number}`,
  article: JSON.stringify({ text }),
  url: `/${number}/`,
  quotes: 2,
  facets: [
    ...(number === 1 ? [{ facet: 'speaker', value: 'berg', quotes: [0, 1] } as const] : []),
    { facet: 'place', value: 'oslo', quotes: [] },
  ],
  words: listWords(text, { titleLength: 0 }, new Map()),
});
const KEPT = ['A bridge opens.', 'The bridge closes.', 'Rain in 2024.'].map(keep);
const RULES = { stem: (term: string) => term, shards: 4, together: 2 };

describe('makeSegment', () => {
  const parts = makeSegment(KEPT, RULES);

  test('has its words in their shards, and nothing in the others', () => {
    const used = new Set(KEPT.flatMap(({ words }) => words.terms.map((term) => shardOf(term, 4))));
    expect(parts.words.map(({ length }) => length > 0)).toEqual(
      [0, 1, 2, 3].map((at) => used.has(at)),
    );
    expect(parts.positions.map(({ length }) => length > 0)).toEqual(
      parts.words.map(({ length }) => length > 0),
    );
  });

  test('counts the articles of each word, and lists no numbers', () => {
    expect(parts.vocabulary).toContainEqual({ term: 'bridge', count: 2, small: 2 });
    expect(parts.vocabulary.map(({ term }) => term)).not.toContain('2024');
  });

  test('has the articles of each speaker and place', () => {
    expect(parts.facets).toEqual([
      { key: 'place-o', value: 'oslo', articles: [0, 1, 2], quotes: [[], [], []] },
      { key: 'speaker-b', value: 'berg', articles: [1], quotes: [[0, 1]] },
    ]);
  });

  test('of the same articles is the same, and of others has another version', () => {
    expect(makeSegment(KEPT, RULES)).toEqual(parts);
    expect(makeSegment(KEPT.slice(1), RULES).version).not.toBe(parts.version);
    const [first, ...others] = KEPT;
    const reworded = [{ ...first, article: '{"text":"!"}' } as KeptArticle, ...others];
    expect(makeSegment(reworded, RULES).version).not.toBe(parts.version);
  });
});

test('articles share files', () => {
  const files = articleFiles(KEPT, 2).map((file) => JSON.parse(file) as readonly object[]);
  expect(files.map(({ length }) => length)).toEqual([2, 1]);
  expect(files[1]).toEqual([{ text: 'Rain in 2024.' }]);
});
