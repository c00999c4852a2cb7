import { describe, expect, test } from 'vitest';
import {
  ledgerOf,
  placeRow,
  speakerRow,
  stone,
  stonesOf,
} from '../../../test/support/ledger/ledger-rows.ts';
import { namedEntries } from '../../../test/support/named-entries.ts';
import { buildArchive, type Archive } from '../../archive/archive.ts';
import type { Ledger } from '../ledger.ts';
import { nameTombstoneProblems, takenNames } from './problems.ts';

const archive = buildArchive(namedEntries([{ name: 'Ana Ruiz', quotes: 1 }]));
const places = { folder: 'content/ledger', tombstonesFile: 'content/tombstones.yaml' };

describe('takenNames', () => {
  /** The archive, where the editor gives Ana Ruiz an address. */
  const withSlug = (slug: string) => {
    const [speaker] = archive.speakers;
    return {
      ...archive,
      speakers: [{ ...speaker, slug, entry: { slug, line: 7 } }],
    } as unknown as Archive;
  };
  const taken = (slug: string, rows: Partial<Ledger>) => takenNames(withSlug(slug), ledgerOf(rows));

  test('an address that was published for somebody else', () => {
    const problems = taken('ruiz', { speakers: [speakerRow('ruiz', { name: 'Eva Holm' })] });
    expect(problems).toMatchObject([{ file: 'content/speakers.yaml', line: 7 }]);
    expect(problems[0]?.message).toContain('Eva Holm');
    expect(problems[0]?.hint).not.toBe('');
  });

  test.each([
    ['it was her own', { speakers: [speakerRow('ruiz', { name: 'Ana Ruiz' })] }],
    ['it is new', {}],
  ])('none where %s', (_, rows) => {
    expect(taken('ruiz', rows)).toEqual([]);
  });
});

describe('nameTombstoneProblems', () => {
  const problems = (slug: string, rows: Partial<Ledger>) =>
    nameTombstoneProblems(
      archive,
      {
        ledger: ledgerOf(rows),
        tombstones: stonesOf({ speakers: new Map([[slug, stone({ line: 3 })]]) }),
      },
      places,
    );

  test('a stone for one who was never published', () => {
    expect(problems('nobody', {})).toMatchObject([{ file: places.tombstonesFile, line: 3 }]);
  });

  test('a stone for one whom articles still name', () => {
    const rows = { speakers: [speakerRow('ana', { name: 'Ana Ruiz' })] };
    expect(problems('ana', rows)[0]?.message).toContain('Ana Ruiz');
  });

  test('none for one who is gone', () => {
    expect(problems('eva', { speakers: [speakerRow('eva', { name: 'Eva Holm' })] })).toEqual([]);
  });

  test('a stone for a place that was never published, and none for one that is gone', () => {
    const tombstones = stonesOf({
      places: new Map([
        ['a', stone()],
        ['solvik', stone()],
      ]),
    });
    const ledger = ledgerOf({ places: [placeRow('solvik')] });
    const found = nameTombstoneProblems(archive, { ledger, tombstones }, places);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('a');
  });
});
