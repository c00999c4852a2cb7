import { expect, test } from 'vitest';
import {
  ledgerOf,
  placeRow,
  quoteRow,
  speakerRow,
  stone,
  stonesOf,
} from '../../../test/support/ledger/ledger-rows.ts';
import { noTombstones } from '../record/tombstones.ts';
import { publishedSlugs } from './published-slugs.ts';

test('an address retires when it redirects or is withdrawn', () => {
  const ledger = ledgerOf({
    speakers: [speakerRow('ana'), speakerRow('eva', { now: 'ana' }), speakerRow('karl')],
    places: [placeRow('solvik'), placeRow('gorra')],
  });
  const { speakers, places } = publishedSlugs(
    ledger,
    stonesOf({ speakers: new Map([['karl', stone()]]), places: new Map([['gorra', stone()]]) }),
  );
  expect(speakers.map(({ slug, retired }) => [slug, retired])).toEqual([
    ['ana', false],
    ['eva', true],
    ['karl', true],
  ]);
  expect(places.map(({ slug, retired }) => [slug, retired])).toEqual([
    ['solvik', false],
    ['gorra', true],
  ]);
});

test('quotes without a speaker name none', () => {
  const quotes = [quoteRow('q1', { speaker: 'ana' }), quoteRow('q2')];
  expect([...publishedSlugs(ledgerOf({ quotes }), noTombstones).speakerOfQuote]).toEqual([
    ['q1', 'ana'],
  ]);
});
