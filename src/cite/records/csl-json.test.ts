import { expect, test } from 'vitest';
import { citedQuote } from '../../test/support/site/cited-quote.ts';
import { cslItem, cslJson } from './csl-json.ts';

const AT = 'https://verbatim.example/quotes/7zq4m2xk9d/';

test('cslItem has what reference managers read', () => {
  const quote = citedQuote({ article: { byline: 'Ursula von der Linde and Verbatim desk' } });
  expect(cslItem(quote)).toEqual({
    id: 'quote-7zq4m2xk9d',
    type: 'article-newspaper',
    title: 'Bridge opens',
    author: [{ family: 'von der Linde', given: 'Ursula' }, { literal: 'Verbatim desk' }],
    'container-title': 'Verbatim',
    issued: { 'date-parts': [[2024, 2, 8]] },
    URL: AT,
    language: 'en',
    note: 'Ilona Brandt, Mayor: “There is no way back”',
  });
});

test('cslItem has no authors where none are named, and keeps a suffix', () => {
  expect(cslItem(citedQuote())).not.toHaveProperty('author');
  expect(cslItem(citedQuote({ article: { byline: 'Martin Lund Jr.' } }))).toMatchObject({
    author: [{ family: 'Lund', given: 'Martin', suffix: 'Jr.' }],
  });
});

test('cslJson is a list of one item', () => {
  const quote = citedQuote();
  expect(JSON.parse(cslJson(quote))).toEqual([cslItem(quote)]);
});
