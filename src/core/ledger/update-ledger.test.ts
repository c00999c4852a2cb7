import { describe, expect, test } from 'vitest';
import {
  articleRow,
  ledgerOf,
  quoteRow,
  speakerRow,
  stone,
  stonesOf,
} from '../../test/support/ledger/ledger-rows.ts';
import { archiveOf } from '../../test/support/finished-articles.ts';
import type { Ledger } from './ledger.ts';
import { noRereadings } from './rereadings.ts';
import { noTombstones } from './record/tombstones.ts';
import { updateLedger } from './update-ledger.ts';

const SAID = '“The bridge is safe for all traffic from today,” said Mayor Stefan Iliev.';
const { archive, articles } = archiveOf([SAID]);
const [article] = articles;
if (!article) throw new Error('The article is missing.');
const [quote] = article.quotes;
if (!quote) throw new Error('The quote is missing.');
const textOf = () => Promise.resolve({ ...article, readSource: () => SAID });
const update = (ledger: Ledger, rereadings = noRereadings, tombstones = noTombstones) =>
  updateLedger(archive, { ledger, tombstones }, rereadings, textOf);

const first = await update(ledgerOf({}));

describe('updateLedger', () => {
  test('records all that is new', () => {
    expect(first.ledger.quotes).toMatchObject([
      { id: quote.id, article: article.id, published: '2024-02-08', speaker: 'stefan-iliev' },
    ]);
    expect(first.ledger.articles).toMatchObject([{ id: article.id, address: '2024/02/08/bridge' }]);
    expect(first.ledger.speakers).toMatchObject([{ slug: 'stefan-iliev', article: article.id }]);
    expect(first.changes).toMatchObject({
      articles: { published: 1 },
      speakers: { published: 1 },
      refreshed: 0,
    });
  });

  test('a second time changes nothing', async () => {
    const { ledger, changes } = await update(first.ledger);
    expect(ledger).toEqual(first.ledger);
    expect(changes).toMatchObject({
      published: [],
      unread: [],
      corrected: [],
      moved: [],
      refreshed: 0,
      reread: 0,
    });
  });

  const [row] = first.ledger.quotes;
  if (!row) throw new Error('The row is missing.');
  const before = { ...row, exact: 'The bridge is safe for lorries.' };

  test('other words are a correction, and what they were is kept', async () => {
    const { ledger, changes } = await update({ ...first.ledger, quotes: [before] });
    expect(ledger.quotes[0]).toMatchObject({ exact: row.exact, before: [{ exact: before.exact }] });
    expect(changes.corrected).toMatchObject([{ before: before.exact }]);
  });

  test('words that are only read otherwise are none', async () => {
    const rereadings = { ...noRereadings, reworded: new Set([row.id]) };
    const { ledger, changes } = await update({ ...first.ledger, quotes: [before] }, rereadings);
    expect(ledger.quotes[0]).not.toHaveProperty('before');
    expect([changes.corrected, changes.reread]).toEqual([[], 1]);
  });

  test('a quote from another article remembers it', async () => {
    const { ledger, changes } = await update({
      ...first.ledger,
      quotes: [{ ...row, article: 'old' }],
    });
    expect(ledger.quotes[0]).toMatchObject({ article: article.id, from: ['old'] });
    expect(changes.moved).toMatchObject([{ from: 'old' }]);
  });

  test('a quote that is gone stays as unread, but not one that was withdrawn', async () => {
    const gone = quoteRow('gone', { article: article.id });
    const quotes = [row, gone];
    const { ledger, changes } = await update({ ...first.ledger, quotes });
    expect(ledger.quotes[1]).toEqual({ ...gone, unread: true });
    expect(changes.unread).toEqual([gone]);
    const stones = stonesOf({ quotes: new Map([['gone', stone()]]) });
    expect(
      (await update({ ...first.ledger, quotes }, noRereadings, stones)).ledger.quotes[1],
    ).toEqual(gone);
  });

  test('an article at another address keeps the earlier one, and its name in feeds', async () => {
    const rows = [articleRow(article.id, { address: '2024/02/07/bridge' })];
    const { ledger, changes } = await update({ ...first.ledger, articles: rows });
    expect(ledger.articles[0]).toMatchObject({
      address: '2024/02/08/bridge',
      earlier: ['2024/02/07/bridge'],
      feed: '2024/02/07/bridge',
    });
    expect(changes.articles.moved).toHaveLength(1);
  });

  test('a speaker’s old address redirects to the new one', async () => {
    const iliev = speakerRow('iliev', { name: 'Stefan Iliev', article: article.id });
    const { ledger, changes } = await update({ ...first.ledger, speakers: [iliev] });
    expect(ledger.speakers.map(({ slug, now }) => [slug, now])).toEqual([
      ['iliev', 'stefan-iliev'],
      ['stefan-iliev', undefined],
    ]);
    expect(changes.speakers).toEqual({ published: 1, moved: 1, unread: 0 });
  });
});
