import { describe, expect, test } from 'vitest';
import {
  articleRow,
  ledgerOf,
  placeRow,
  quoteRow,
  speakerRow,
  stone,
  stonesOf,
} from '../../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { buildArchive } from '../../archive/archive.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { noTombstones } from '../record/tombstones.ts';
import { findUnreadNames } from './unread-names.ts';

const TEXT = 'Ferries left Solvik at noon, harbour master Eva Holm said.';
const RECORDED = { body: '0'.repeat(16) };
const EDITED = '1'.repeat(16);
const ferry = makeEntry('2024-02-09', 'ferry', { id: 'ferry' });
const archive = buildArchive([ferry]);
const textOf = (text: string) => () =>
  Promise.resolve({ ...articleTextFromPlain(text), readSource: () => text });

async function unread(
  rows: Parameters<typeof ledgerOf>[0],
  text = TEXT,
  tombstones = noTombstones,
) {
  const found = await findUnreadNames(
    archive,
    { ledger: ledgerOf(rows), tombstones },
    textOf(text),
  );
  const ids = (of: typeof found.speakers) =>
    [...of].map(([slug, articles]) => [slug, ...articles.map(({ id }) => id)].join(' '));
  return [...ids(found.speakers), ...ids(found.places)];
}

const holm = speakerRow('eva-holm', { name: 'Eva Holm', article: 'ferry' });
const solvik = placeRow('solvik', { name: 'Solvik', article: 'ferry' });
const edited = [articleRow('ferry', { body: EDITED })];

describe('findUnreadNames', () => {
  test.each<[string, Parameters<typeof ledgerOf>[0], string, string[]]>([
    ['nothing was published', {}, TEXT, []],
    [
      'an unchanged article had it',
      { articles: [articleRow('ferry', RECORDED)], speakers: [holm] },
      '',
      ['eva-holm ferry'],
    ],
    [
      'an edited article still prints it',
      { articles: edited, speakers: [holm], places: [solvik] },
      TEXT,
      ['eva-holm ferry', 'solvik ferry'],
    ],
    [
      'an edit took it out',
      { articles: edited, speakers: [holm], places: [solvik] },
      'Ferries left at noon.',
      [],
    ],
    [
      'an older ledger does not say where',
      { articles: edited, places: [placeRow('solvik', { name: 'Solvik' })] },
      TEXT,
      ['solvik ferry'],
    ],
    [
      'nothing can be found out',
      { articles: edited, places: [placeRow('solvik', { name: 'Solvik' })] },
      'At noon.',
      ['solvik'],
    ],
    [
      'the ledger says so',
      { articles: edited, speakers: [{ ...holm, unread: true }] },
      'At noon.',
      ['eva-holm'],
    ],
    [
      'a quote of hers was in it',
      {
        articles: edited,
        speakers: [{ ...holm, article: 'gone' }],
        quotes: [quoteRow('q1', { article: 'ferry', speaker: 'eva-holm' })],
      },
      TEXT,
      ['eva-holm ferry'],
    ],
  ])('%s', async (_, rows, text, names) => {
    expect(await unread(rows, text)).toEqual(names);
  });

  test('what was withdrawn is not looked for', async () => {
    const stones = stonesOf({ speakers: new Map([['eva-holm', stone()]]) });
    expect(await unread({ articles: edited, speakers: [holm] }, TEXT, stones)).toEqual([]);
  });

  test('a name that stands in the file alone is found there', async () => {
    const found = await findUnreadNames(
      archive,
      { ledger: ledgerOf({ articles: edited, speakers: [holm] }), tombstones: noTombstones },
      () => Promise.resolve({ ...articleTextFromPlain('At noon.'), readSource: () => TEXT }),
    );
    expect([...found.speakers.keys()]).toEqual(['eva-holm']);
  });
});
