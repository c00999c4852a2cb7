import { describe, expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import { publicationHistory } from '../../core/ledger/publication-history.ts';
import { noTombstones } from '../../core/ledger/record/tombstones.ts';
import { parseTestArticle } from '../../test/support/finished-articles.ts';
import { ledgerOf, quoteRow } from '../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { unreadPassage, unreadQuoteViews } from './unread.ts';

const urls = createUrls('/');
const article = parseTestArticle(
  'It rained.\n\nThe bridge is safe for all traffic, a notice reads.\n\n“It was closed on Monday,” said Mayor Anna Berg.',
);

/** What the ledger keeps of the words on either side. */
function contextOf(exact: string) {
  const start = Math.max(0, article.text.indexOf(exact));
  const end = start + exact.length;
  const { text } = article;
  return {
    start,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
}

function viewOf(
  exact: string,
  more = {},
  entries = [makeEntry('2024-02-08', 'bridge', { id: 'bridge' })],
) {
  const row = quoteRow('2222222222', { exact, ...contextOf(exact), ...more });
  const record = { ledger: ledgerOf({ quotes: [row] }), tombstones: noTombstones };
  const [view] = unreadQuoteViews(publicationHistory(buildArchive(entries), record), urls);
  if (!view) throw new Error('There is no page.');
  return view;
}

describe('unreadQuoteViews', () => {
  test('lead to the article that still prints the words', () => {
    expect(viewOf('The bridge')).toMatchObject({
      href: '/quotes/2222222222/',
      article: { href: '/2024/02/08/bridge/' },
      stored: '2024-02-08-bridge-input',
    });
  });

  test('have no article where that is gone', () => {
    const view = viewOf('The bridge', {}, []);
    expect(view).not.toHaveProperty('article');
    expect(unreadPassage(article, view)).toBeUndefined();
  });
});

describe('unreadPassage', () => {
  test('finds the words in their paragraph', () => {
    const found = unreadPassage(article, viewOf('The bridge is safe for all traffic'));
    expect(found?.href).toBe(`/2024/02/08/bridge/#${article.paragraphAnchors[1]}`);
    expect(found).not.toHaveProperty('partOf');
  });

  test('names the quote that they are part of now', () => {
    const found = unreadPassage(article, viewOf('closed on Monday'));
    expect(found?.partOf).toBe(article.quotes[0]?.id);
  });

  test('words that are gone are not found', () => {
    expect(unreadPassage(article, viewOf('Nobody wrote this anywhere at all'))).toBeUndefined();
  });
});
