import { expect, test } from 'vitest';
import { parseTestArticle } from '../../test/support/finished-articles.ts';
import { placesSpokenOf } from './quote-places.ts';

test('the places that are in the words, each once, and none beside them', () => {
  const article = parseTestArticle(
    'PARIS — “We leave Berlin for Madrid, and Berlin knows it,” said Ana Ruiz in London.',
  );
  const [quote] = article.quotes;
  const names = new Map(article.places.map(({ id, name }) => [id, name]));
  const spoken = quote ? placesSpokenOf(article, quote).map((id) => names.get(id)) : [];
  expect(spoken).toEqual(['Berlin', 'Madrid']);
});

test('words without a place speak of none', () => {
  const article = parseTestArticle('“We leave at noon,” said Ana Ruiz in London.');
  const [quote] = article.quotes;
  expect(quote && placesSpokenOf(article, quote)).toEqual([]);
});
