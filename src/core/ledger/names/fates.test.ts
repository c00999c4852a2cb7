import { describe, expect, test } from 'vitest';
import {
  ledgerOf,
  placeRow,
  quoteRow,
  speakerRow,
  stone,
  stonesOf,
} from '../../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { namedEntries } from '../../../test/support/named-entries.ts';
import { buildArchive } from '../../archive/archive.ts';
import type { Ledger } from '../ledger.ts';
import { noTombstones, type Tombstones } from '../record/tombstones.ts';
import { placeFates, speakerFates } from './fates.ts';
import { noUnreadNames } from './unread-names.ts';

const archive = buildArchive(
  namedEntries([
    { name: 'Ana Ruiz', quotes: 2, aliases: ['A. Ruiz'] },
    { name: 'Karl Moss', quotes: 1 },
  ]),
);

function fate(
  rows: Partial<Ledger>,
  tombstones: Tombstones = noTombstones,
  unread = noUnreadNames,
) {
  const [first] = speakerFates(archive, ledgerOf(rows), tombstones, unread);
  return (
    first && { to: first.to?.slug, stone: first.tombstone?.reason, unread: first.unreadIn?.length }
  );
}

describe('speakerFates', () => {
  test('an address that a speaker has is no fate', () => {
    expect(
      speakerFates(archive, ledgerOf({ speakers: [speakerRow('ana-ruiz')] }), noTombstones),
    ).toEqual([]);
  });

  test.each<[string, Partial<Ledger>, string | undefined]>([
    ['whom the ledger names', { speakers: [speakerRow('old', { now: 'ana-ruiz' })] }, 'ana-ruiz'],
    [
      'whom the ledger names over two steps',
      {
        speakers: [speakerRow('old', { now: 'older' }), speakerRow('older', { now: 'karl-moss' })],
      },
      'karl-moss',
    ],
    [
      'who has most of its quotes',
      {
        speakers: [speakerRow('old')],
        quotes: ['a1-0-0', 'a1-0-1', 'a1-1-0'].map((id) => quoteRow(id, { speaker: 'old' })),
      },
      'ana-ruiz',
    ],
    [
      'who alone bears the name',
      { speakers: [speakerRow('old', { name: 'A. Ruiz' })] },
      'ana-ruiz',
    ],
    ['nobody', { speakers: [speakerRow('old', { name: 'Eva Holm' })] }, undefined],
    [
      'nobody of another kind',
      { speakers: [speakerRow('old', { name: 'Ana Ruiz', kind: 'body' })] },
      undefined,
    ],
  ])('it leads to %s', (_, rows, slug) => {
    expect(fate(rows)?.to).toBe(slug);
  });

  test('a ring of addresses ends', () => {
    const speakers = [speakerRow('a', { now: 'b' }), speakerRow('b', { now: 'a' })];
    expect(fate({ speakers })?.to).toBeUndefined();
  });

  test('what was withdrawn leads nowhere', () => {
    const stones = stonesOf({ speakers: new Map([['old', stone()]]) });
    expect(fate({ speakers: [speakerRow('old', { name: 'Ana Ruiz' })] }, stones)).toEqual({
      to: undefined,
      stone: 'a court forbids it',
      unread: undefined,
    });
  });

  test('a name that is only unread goes to no stranger who has the quotes now', () => {
    const unread = {
      speakers: new Map([['old', [makeEntry('2024-01-01', 'a1')]]]),
      places: new Map(),
    };
    const quotes = [quoteRow('a1-0-0', { speaker: 'old' })];
    const named = (name: string) =>
      fate({ speakers: [speakerRow('old', { name })], quotes }, noTombstones, unread);
    expect(named('Eva Holm')).toMatchObject({ to: undefined, unread: 1 });
    expect(named('Ruiz')?.to).toBe('ana-ruiz');
  });
});

describe('placeFates', () => {
  test('a place that nobody names any more is lost, or withdrawn', () => {
    const ledger = ledgerOf({ places: [placeRow('solvik'), placeRow('gorra')] });
    const fates = placeFates(archive, ledger, stonesOf({ places: new Map([['gorra', stone()]]) }));
    expect(fates.map(({ row, to, tombstone }) => [row.slug, to, tombstone !== undefined])).toEqual([
      ['solvik', undefined, false],
      ['gorra', undefined, true],
    ]);
  });
});
