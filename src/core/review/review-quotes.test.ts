import { expect, test } from 'vitest';
import { archiveOf } from '../../test/support/finished-articles.ts';
import { buildArchive } from '../archive/archive.ts';
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
const archive = buildArchive([entry]);
const kinds = (more: Quote) =>
  reviewQuotes(entry, { ...article, quotes: [more] }, archive).map(({ kind }) => kind);

test.each<[string, Quote, string[]]>([
  ['sure', { ...quote, confidence: 0.6 }, []],
  ['not sure', { ...quote, confidence: 0.59 }, ['low-confidence']],
  ['open', open, ['open-quote']],
  ['open by the editor’s word', { ...open, by: 'override' }, []],
])('%s: %j', (_, more, found) => {
  expect(kinds(more)).toEqual(found);
});

test('long words are cut after a word', () => {
  const quotes = [{ ...open, words: 'the ferry stays '.repeat(9) }];
  const [finding] = reviewQuotes(entry, { ...article, quotes }, archive);
  expect(finding?.message).toMatch(/the ferry …|ferry stays …|stays the …/);
});

test.each([
  ['no-source', undefined, 'en', []],
  ['pronoun', 'he', 'en', []],
  ['initials', 'M.K.', 'en', []],
  ['other', 'the report', 'en', []],
  ['other', 'I', 'en', []],
  ['doubted', 'the mayor', 'en', ['x']],
  ['unread', 'he', 'ru', []],
] as const)(
  'the cause is %s if the source is %s in %s, and perhaps %j',
  (cause, source, lang, doubted) => {
    const { source: _source, ...bare } = open;
    const printed =
      source === undefined ? {} : { source: { text: source, span: { start: 0, end: 1 } } };
    const quotes = [{ ...bare, ...printed, doubted: [...doubted] }];
    const [finding] = reviewQuotes({ ...entry, lang }, { ...article, quotes }, archive);
    expect(finding?.open?.cause).toBe(cause);
  },
);
