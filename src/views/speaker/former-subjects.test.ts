import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { noPublishedSlugs } from '../../core/archive/addresses/pinned-slugs.ts';
import { publicationHistory } from '../../core/ledger/publication-history.ts';
import { noTombstones } from '../../core/ledger/record/tombstones.ts';
import { ledgerOf, speakerRow, stone, stonesOf } from '../../test/support/ledger/ledger-rows.ts';
import { ARNSAU, spokenArchive, spokenArticles } from '../../test/support/spoken-archive.ts';
import { formerPlaceViews, formerSubjectViews } from './former-subjects.ts';

const urls = createUrls('/');
const articles = spokenArticles(...ARNSAU);
const { archive } = spokenArchive(articles);
const ARNSAU_ROW = {
  address: 'arnsau',
  of: 'place',
  id: 'curated:arnsau',
  name: 'Arnsau',
} as const;
const TOLVA_ROW = { address: 'tolva', of: 'place', id: 'curated:tolva', name: 'Tolva' } as const;
const row = speakerRow('ann-berg', {
  name: 'Ann Berg',
  now: 'anna-berg',
  on: [ARNSAU_ROW, TOLVA_ROW],
});

test('a subject of a speaker who has another address leads to the same there, or to the speaker', () => {
  const ledger = ledgerOf({ speakers: [row] });
  const history = publicationHistory(archive, { ledger, tombstones: noTombstones });
  expect(formerSubjectViews(archive, history, urls)).toMatchObject([
    { slug: 'ann-berg', rest: 'on/arnsau', href: '/speakers/anna-berg/on/arnsau/' },
    { slug: 'ann-berg', rest: 'on/tolva', href: '/speakers/anna-berg/' },
  ]);
});

test('that of a withdrawn speaker says so', () => {
  const ledger = ledgerOf({ speakers: [speakerRow('eva-dahl', { on: [TOLVA_ROW] })] });
  const tombstones = stonesOf({ speakers: new Map([['eva-dahl', stone()]]) });
  const history = publicationHistory(archive, { ledger, tombstones });
  expect(formerSubjectViews(archive, history, urls)).toMatchObject([
    { slug: 'eva-dahl', rest: 'on/tolva', what: 'speaker' },
  ]);
});

test('a page that was below places leads to the subject', () => {
  const published = {
    ...noPublishedSlugs,
    speakers: [
      {
        slug: 'anna-berg',
        name: 'Anna Berg',
        kind: 'person' as const,
        article: articles[0]?.id ?? '',
        retired: false,
        subjects: [{ ...ARNSAU_ROW, formerly: true as const }],
      },
    ],
  };
  const older = spokenArchive(articles, published);
  expect(formerPlaceViews(older.berg, older.archive, urls)).toMatchObject([
    { rest: 'places/arnsau', href: '/speakers/anna-berg/on/arnsau/' },
  ]);
  const [speaker] = archive.speakers;
  expect(speaker && formerPlaceViews(speaker, archive, urls)).toEqual([]);
});
