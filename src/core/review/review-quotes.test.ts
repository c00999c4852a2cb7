import { expect, test } from 'vitest';
import { archiveOf } from '../../test/support/finished-articles.ts';
import type { Quote } from '../article/article.ts';
import { reviewQuotes } from './review-quotes.ts';

const { articles, entries } = archiveOf([
  '“The bridge is safe for all traffic from today,” said Mayor Stefan Iliev.',
]);
const [article] = articles;
const [entry] = entries;
if (!article || !entry) throw new Error('The article is missing.');
const [quote] = article.quotes;
if (!quote) throw new Error('The quote is missing.');
const { speaker: _speaker, ...open } = quote;
const kinds = (more: Quote) =>
  reviewQuotes(entry, { ...article, quotes: [more] }).map(({ kind }) => kind);

test.each<[string, Quote, string[]]>([
  ['sure', { ...quote, confidence: 0.6 }, []],
  ['not sure', { ...quote, confidence: 0.59 }, ['low-confidence']],
  ['open', open, ['open-quote']],
  ['open by the editor’s word', { ...open, by: 'override' }, []],
])('%s: %j', (_, more, found) => {
  expect(kinds(more)).toEqual(found);
});

test('long words are cut after a word', () => {
  const [finding] = reviewQuotes(entry, {
    ...article,
    quotes: [{ ...open, words: 'the ferry stays '.repeat(9) }],
  });
  expect(finding?.message).toMatch(/the ferry …|ferry stays …|stays the …/);
});
