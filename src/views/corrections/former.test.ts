import { describe, expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { publicationHistory } from '../../core/ledger/publication-history.ts';
import {
  articleRow,
  ledgerOf,
  quoteRow,
  stone,
  stonesOf,
} from '../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { departedItems, formerArticleViews, withdrawnQuoteViews } from './former.ts';

const urls = createUrls('/paper/');
const words = (text: string) => ({
  id: '1111111111',
  kind: 'direct' as const,
  words: text,
  by: 'none' as const,
  confidence: 0.9,
});
const archive = buildArchive([
  makeEntry('2024-02-08', 'bridge', { id: 'bridge', quotes: [words('water '.repeat(60))] }),
]);
const withdrawn = stone({ date: '2024-03-01' as CalendarDate });

describe('withdrawnQuoteViews', () => {
  const viewsOf = (more = {}) =>
    withdrawnQuoteViews(
      publicationHistory(archive, {
        ledger: ledgerOf({ quotes: [quoteRow('2222222222')] }),
        tombstones: stonesOf({ quotes: new Map([['2222222222', { ...withdrawn, ...more }]]) }),
      }),
      urls,
    );

  test('have the day, the editor’s words and the article', () => {
    expect(viewsOf()).toMatchObject([
      {
        id: '2222222222',
        what: 'quote',
        href: '/paper/quotes/2222222222/',
        dateText: expect.stringContaining('1 March 2024'),
        reason: withdrawn.reason,
        article: { href: '/paper/2024/02/08/bridge/' },
      },
    ]);
    expect(viewsOf()[0]).not.toHaveProperty('now');
  });

  test('name the quote that says the same now', () => {
    expect(viewsOf({ now: '1111111111' })[0]?.now).toBe('/paper/quotes/1111111111/');
  });
});

describe('departedItems', () => {
  const [quote] = archive.quotes;
  if (!quote) throw new Error('The archive has no quote.');

  test('long words are cut, and another article is named', () => {
    const [item] = departedItems([{ id: quote.id, quote }], urls);
    expect(item?.words).toMatch(/^… water .*…$/);
    expect(item?.words?.length).toBeLessThanOrEqual(161);
    expect(item?.where).toContain('bridge');
  });

  test('the article in which it is expected is not', () => {
    expect(departedItems([{ id: quote.id, quote }], urls, 'bridge')[0]).not.toHaveProperty('where');
  });

  test.each([{ id: 'a' }, { id: 'a', unread: 'page' as const }])('%j has no words', (departed) => {
    const [item] = departedItems([departed], urls);
    expect(item).toEqual({
      id: 'a',
      href: '/paper/quotes/a/',
      where: expect.stringMatching(/\S/),
    });
  });
});

describe('formerArticleViews', () => {
  const viewsOf = (stones = {}, row = {}) =>
    formerArticleViews(
      publicationHistory(archive, {
        ledger: ledgerOf({ articles: [articleRow('old', row)] }),
        tombstones: stonesOf(stones),
      }),
      urls,
    );

  test('a withdrawn article has a page at its old address', () => {
    const [path] = viewsOf({ articles: new Map([['old', withdrawn]]) });
    expect(path).toMatchObject({
      params: { year: '2024', month: '02', day: '08', former: 'old' },
      view: { what: 'article', href: '/paper/2024/02/08/old/', reason: withdrawn.reason },
    });
  });

  test('one of which nothing is known has none', () => {
    expect(viewsOf()).toEqual([]);
  });
});
