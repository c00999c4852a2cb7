import { describe, expect, test } from 'vitest';
import {
  articleRow,
  ledgerOf,
  quoteRow,
  speakerRow,
  stone,
  stonesOf,
} from '../../test/support/ledger/ledger-rows.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { buildArchive } from '../archive/archive.ts';
import { publicationHistory } from './publication-history.ts';
import { noRereadings } from './rereadings.ts';
import { noTombstones } from './record/tombstones.ts';

const archive = buildArchive(
  namedEntries([{ name: 'Ana Ruiz', quotes: 1 }], [{ name: 'Karl Moss', quotes: 1 }]),
);
const history = (
  rows: Parameters<typeof ledgerOf>[0],
  stones: Parameters<typeof stonesOf>[0] = {},
  rereadings = noRereadings,
) =>
  publicationHistory(archive, { ledger: ledgerOf(rows), tombstones: stonesOf(stones) }, rereadings);
const now = { id: 'a1-0-0', words: 'No.' };
const row = (more: Parameters<typeof quoteRow>[1] = {}) =>
  quoteRow('a1-0-0', { article: 'a1', exact: 'No.', speaker: 'ana-ruiz', ...more });

describe('wordsBefore', () => {
  test.each<[string, Parameters<typeof quoteRow>[1], unknown[]]>([
    ['unchanged', {}, []],
    ['corrected and not recorded yet', { exact: 'Yes.' }, [{ exact: 'Yes.' }]],
    [
      'corrected before and now',
      { exact: 'Yes.', before: [{ exact: 'Perhaps.' }] },
      [{ exact: 'Perhaps.' }, { exact: 'Yes.' }],
    ],
    [
      'given to another speaker',
      { speaker: 'karl-moss' },
      [{ exact: 'No.', speaker: 'Karl Moss' }],
    ],
  ])('%s', (_, more, before) => {
    expect(history({ quotes: [row(more)] }).wordsBefore(now)).toEqual(before);
  });

  test('a quote that is not in the ledger was nothing before', () => {
    expect(history({}).wordsBefore(now)).toEqual([]);
  });

  test('what is only read otherwise is no correction', () => {
    const reworded = { ...noRereadings, reworded: new Set(['a1-0-0']) };
    expect(history({ quotes: [row({ exact: 'Yes.' })] }, {}, reworded).wordsBefore(now)).toEqual(
      [],
    );
    const regiven = { ...noRereadings, regiven: new Set(['a1-0-0']) };
    expect(
      history({ quotes: [row({ speaker: 'karl-moss' })] }, {}, regiven).wordsBefore(now),
    ).toEqual([]);
  });
});

describe('quotes that are gone', () => {
  const gone = quoteRow('q9', { article: 'a1' });

  test('with a tombstone of their own or of their article they are withdrawn', () => {
    for (const stones of [
      { quotes: new Map([['q9', stone()]]) },
      { articles: new Map([['a1', stone()]]) },
    ]) {
      const { withdrawn, unread } = history({ quotes: [gone] }, stones);
      expect(withdrawn.map(({ id, article }) => [id, article?.id])).toEqual([['q9', 'a1']]);
      expect(unread).toEqual([]);
    }
  });

  test('without one they are unread', () => {
    const { withdrawn, unread } = history({ quotes: [gone] });
    expect(withdrawn).toEqual([]);
    expect(unread.map(({ row: { id }, article }) => [id, article?.id])).toEqual([['q9', 'a1']]);
  });

  test('one that moved has left its old article for the new', () => {
    const { departedFrom } = history({ quotes: [row({ from: ['a2'] })] });
    expect(departedFrom('a2').map(({ id, quote }) => [id, quote?.article.id])).toEqual([
      ['a1-0-0', 'a1'],
    ]);
    expect(departedFrom('a1')).toEqual([]);
    expect(departedFrom('never')).toEqual([]);
  });
});

describe('addresses of articles', () => {
  test('an earlier one leads to the article, with all quotes that it had', () => {
    const articles = [articleRow('a1', { address: '2024/01/01/old' })];
    expect(history({ articles, quotes: [row()] }).formerArticles).toMatchObject([
      { id: 'a1', address: '2024/01/01/old', to: { id: 'a1' }, quotes: [{ id: 'a1-0-0' }] },
    ]);
  });

  test('that of a withdrawn one says why', () => {
    const { formerArticles } = history(
      { articles: [articleRow('gone')] },
      { articles: new Map([['gone', stone()]]) },
    );
    expect(formerArticles).toMatchObject([
      { id: 'gone', tombstone: { reason: 'a court forbids it' } },
    ]);
    expect(formerArticles[0]).not.toHaveProperty('to');
  });

  test('feeds name an article by its address only where they once did', () => {
    const articles = [articleRow('a1'), articleRow('a2', { body: '0'.repeat(16) })];
    const { addressInFeeds } = history({ articles });
    expect(['a1', 'a2', 'a3'].map(addressInFeeds)).toEqual(['2024/02/08/a1', undefined, undefined]);
  });
});

test('a speaker’s former address leads to the one of today', () => {
  const speakers = [speakerRow('ruiz', { name: 'Ana Ruiz' })];
  const { formerSpeakers, formerPlaces } = publicationHistory(archive, {
    ledger: ledgerOf({ speakers }),
    tombstones: noTombstones,
  });
  expect(formerSpeakers.map(({ row: { slug }, to }) => [slug, to?.slug])).toEqual([
    ['ruiz', 'ana-ruiz'],
  ]);
  expect(formerPlaces).toEqual([]);
});
