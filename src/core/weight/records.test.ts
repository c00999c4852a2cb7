import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { emptyLedger } from '../ledger/ledger.ts';
import { ownRecords } from './records.ts';

const archive = { articles: [makeEntry('2024-02-08', 'ferry')] };
const rows = [
  { slug: 'old', name: 'Old', id: 'geonames:1' },
  { slug: 'new', name: 'New', id: 'geonames:2', made: [] },
];

test('records are in lists, except those that were published by themselves', () => {
  const own = ownRecords(archive, { ...emptyLedger, places: rows }, { records: 'lists' });
  expect([...own.places]).toEqual(['old']);
  expect(own.articles.size).toBe(0);
});

test('each article has one if the settings say so', () => {
  const own = ownRecords(archive, emptyLedger, { records: 'each' });
  expect([...own.articles]).toEqual(['2024-02-08-ferry']);
});

test('a quote of before the rules has a frame and an oEmbed answer of its own', () => {
  const quote = { article: 'a', exact: 'x', prefix: '', suffix: '', start: 0 };
  const published = '2024-02-08' as (typeof archive.articles)[0]['date'];
  const quotes = [
    { ...quote, id: 'q1', published },
    { ...quote, id: 'q2', published, made: ['page' as const] },
  ];
  const own = ownRecords(archive, { ...emptyLedger, quotes }, { records: 'lists' });
  expect([...own.quotes]).toEqual(['q1']);
});
