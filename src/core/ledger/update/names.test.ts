import { describe, expect, test } from 'vitest';
import { archiveOf } from '../../../test/support/finished-articles.ts';
import { ledgerOf, speakerRow } from '../../../test/support/ledger/ledger-rows.ts';
import { ARNSAU, spokenArchive, spokenArticles } from '../../../test/support/spoken-archive.ts';
import type { Archive } from '../../archive/archive.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { feedPlan, subjectSlug } from '../../weight/feeds.ts';
import type { Ledger } from '../ledger.ts';
import { publishedSlugs } from '../names/published-slugs.ts';
import { noTombstones } from '../record/tombstones.ts';
import { noRereadings } from '../rereadings.ts';
import { updateNames } from './names.ts';

const { archive, articles } = archiveOf([
  'OSLO (Reuters) - “We sail at noon,” said Mayor Stefan Iliev in Oslo.',
]);
const article = articles[0]?.id ?? '';
const update = (ledger: Partial<Ledger>) =>
  updateNames(archive, { ledger: ledgerOf(ledger), tombstones: noTombstones }, noRereadings, {
    feeds: { offered: () => [], made: () => ['rss'] },
    aliases: true,
  });

describe('updateNames', () => {
  const first = update({});

  test('records speakers and places with the article that names them', () => {
    expect(first.speakers.rows).toMatchObject([{ slug: 'stefan-iliev', kind: 'person', article }]);
    expect(first.places.rows).toContainEqual(expect.objectContaining({ slug: 'oslo', article }));
    expect(first.speakers.counts).toEqual({ published: 1, moved: 0, unread: 0 });
  });

  test('a second time changes nothing', () => {
    const again = update({ speakers: first.speakers.rows, places: first.places.rows });
    expect(again.speakers.rows).toEqual(first.speakers.rows);
    expect(again.places.rows).toEqual(first.places.rows);
    expect(again.places.counts).toEqual({ published: 0, moved: 0, unread: 0 });
  });

  test('the address of another name redirects, and a second time it has moved already', () => {
    const old = speakerRow('iliev', { name: 'Stefan Iliev', article });
    const moved = update({ speakers: [old] }).speakers;
    expect(moved.rows).toContainEqual(
      expect.objectContaining({ slug: 'iliev', now: 'stefan-iliev' }),
    );
    expect(moved.counts.moved).toBe(1);
    expect(update({ speakers: moved.rows }).speakers.counts.moved).toBe(0);
  });

  test('no name is ever taken out', () => {
    const gone = speakerRow('nina-roth', { name: 'Nina Roth', article });
    const { rows } = update({ speakers: [gone] }).speakers;
    expect(rows.map(({ slug }) => slug)).toEqual(['nina-roth', 'stefan-iliev']);
  });
});

describe('pages of a speaker and a subject', () => {
  const recordOf = (archive: Archive, speakers: Ledger['speakers'] = []) => {
    const feeds = feedPlan(archive, ledgerOf({ speakers }), defaultSettings);
    const record = { ledger: ledgerOf({ speakers }), tombstones: noTombstones };
    const { rows } = updateNames(archive, record, noRereadings, { feeds, aliases: false }).speakers;
    return rows;
  };
  const entries = spokenArticles(...ARNSAU);
  const rows = recordOf(spokenArchive(entries).archive);
  const berg = (all: Ledger['speakers']) => all.find(({ slug }) => slug === 'anna-berg');

  test('are recorded with their speaker', () => {
    expect(berg(rows)?.on).toEqual([
      { address: 'arnsau', of: 'place', id: 'curated:arnsau', name: 'Arnsau', made: [] },
    ]);
  });

  test('are kept when fewer than three sayings are left, and recorded again as they are', () => {
    const ledger = ledgerOf({ speakers: rows });
    const { archive: fewer, berg: speaker } = spokenArchive(
      entries.slice(0, 2),
      publishedSlugs(ledger, noTombstones),
      false,
    );
    expect(fewer.subjectsOf(speaker)).toMatchObject([{ address: 'arnsau', sayings: [{}, {}] }]);
    expect(berg(recordOf(fewer, rows))?.on).toEqual(berg(rows)?.on);
  });

  test('keep a feed that they had', () => {
    const had = rows.map((row) => ({
      ...row,
      ...(row.on ? { on: row.on.map((on) => ({ ...on, made: ['atom' as const] })) } : {}),
    }));
    const { archive: again } = spokenArchive(
      entries,
      publishedSlugs(ledgerOf({ speakers: had }), noTombstones),
    );
    const plan = feedPlan(again, ledgerOf({ speakers: had }), defaultSettings);
    expect(plan.made('speakers', subjectSlug('anna-berg', 'arnsau'))).toEqual(['atom']);
    expect(berg(recordOf(again, had))?.on?.[0]?.made).toEqual(['atom']);
  });
});
