import { expect, test } from 'vitest';
import { joinTerms } from './term-entry.ts';

const term = (name: string, articles: number[]) => ({
  term: name,
  stem: name,
  articles,
  impacts: articles.map(() => 3),
  quotes: articles.map((article) => [article]),
  positionsAt: 0,
});

test('articles of several segments are numbered through', () => {
  const sections = [
    { mark: 1, terms: [term('bridge', [0, 2])] },
    undefined,
    { mark: 2, terms: [term('bridge', [1]), term('ferry', [0])] },
  ];
  const [bridge, ferry] = joinTerms(sections, [0, 10, 20]);
  expect(bridge).toMatchObject({
    articles: [0, 2, 21],
    impacts: [3, 3, 3],
    quotes: [[0], [2], [1]],
  });
  expect(bridge?.parts.map(({ segment, mark }) => [segment, mark])).toEqual([
    [0, 1],
    [2, 2],
  ]);
  expect(ferry).toMatchObject({ term: 'ferry', articles: [20] });
});

test('no sections, no terms', () => {
  expect(joinTerms([], [])).toEqual([]);
});
