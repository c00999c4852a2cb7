import { describe, expect, test } from 'vitest';
import {
  articleRow,
  ledgerOf,
  placeRow,
  quoteRow,
  speakerRow,
  stone,
  stonesOf,
} from '../../test/support/ledger/ledger-rows.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { buildArchive } from '../archive/archive.ts';
import { ledgerProblems, nameProblems, type LedgerRecord } from './problems.ts';
import { noTombstones } from './record/tombstones.ts';

const places = { folder: 'ledger', tombstonesFile: 'content/withdrawn.yaml' };
const SAFE = 'The bridge is safe for all traffic.';
const quote = (id: string, words = SAFE) =>
  ({ id, kind: 'direct', words, by: 'cue-after', confidence: 1 }) as const;
const bridge = makeEntry('2024-02-08', 'bridge', { id: 'bridge', quotes: [quote('q1')] });
const record = (
  rows: Parameters<typeof ledgerOf>[0],
  stones: Parameters<typeof stonesOf>[0] = {},
): LedgerRecord => ({ ledger: ledgerOf(rows), tombstones: stonesOf(stones) });
const here = articleRow('bridge');

describe('ledgerProblems', () => {
  test('an archive that has all it published has none', () => {
    const published = record({ articles: [here], quotes: [quoteRow('q1')] });
    expect(ledgerProblems([bridge], published, [], places)).toEqual([]);
    expect(
      ledgerProblems([], { ledger: ledgerOf({}), tombstones: noTombstones }, [], places),
    ).toEqual([]);
  });

  test('a lost quote is told in the file of its article, with its address', () => {
    const row = quoteRow('q2');
    const [problem, ...more] = ledgerProblems(
      [bridge],
      record({ articles: [here], quotes: [row] }),
      [row],
      places,
    );
    expect(more).toEqual([]);
    expect(problem?.file).toBe(bridge.file);
    expect(problem?.message).toContain(SAFE);
    expect(problem?.message).toContain('/quotes/q2/');
    expect(problem?.hint).toContain(places.tombstonesFile);
  });

  test('long words are cut, and never within a character', () => {
    const row = quoteRow('q2', { exact: `${'a'.repeat(59)}🌉${'b'.repeat(30)}` });
    const [problem] = ledgerProblems(
      [bridge],
      record({ articles: [here], quotes: [row] }),
      [row],
      places,
    );
    expect(problem?.message).toContain(`${'a'.repeat(59)}…`);
    expect(problem?.message.isWellFormed()).toBe(true);
  });

  test('of a lost article its quotes are not told as well', () => {
    const row = quoteRow('q1');
    const problems = ledgerProblems([], record({ articles: [here], quotes: [row] }), [row], places);
    expect(problems.map(({ file }) => file)).toEqual(['ledger/articles/2024.ndjson']);
    expect(problems[0]?.message).toContain('/2024/02/08/bridge/');
  });

  test('an earlier address that another article has now', () => {
    const moved = makeEntry('2024-02-09', 'bridge', { id: 'bridge' });
    const rival = makeEntry('2024-02-08', 'bridge', { id: 'rival' });
    const problems = ledgerProblems([moved, rival], record({ articles: [here] }), [], places);
    expect(problems.map(({ file }) => file)).toEqual([rival.file]);
  });

  test.each([
    ['of a quote never published', { quotes: new Map([['q9', stone()]]) }, 1],
    ['of a quote that is there', { quotes: new Map([['q1', stone()]]) }, 1],
    ['that leads to no quote', { quotes: new Map([['q1', stone({ now: 'q9' })]]) }, 2],
    ['of an article never published', { articles: new Map([['ferry', stone()]]) }, 1],
    ['of an article that is there', { articles: new Map([['bridge', stone()]]) }, 1],
  ])('a tombstone %s', (_, stones, count) => {
    const published = record({ articles: [here], quotes: [quoteRow('q1')] }, stones);
    const problems = ledgerProblems([bridge], published, [], places);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(
      Array.from({ length: count }, () => 'content/withdrawn.yaml:1'),
    );
  });

  test('a tombstone of what is gone is none', () => {
    const published = record(
      { articles: [here], quotes: [quoteRow('q2', { exact: 'We shut it.' })] },
      { quotes: new Map([['q2', stone()]]) },
    );
    expect(ledgerProblems([bridge], published, [], places)).toEqual([]);
  });
});

describe('nameProblems', () => {
  const archive = buildArchive(namedEntries([{ name: 'Ana Ruiz', quotes: 1 }]));

  test.each([
    ['a speaker who is there', { speakers: [speakerRow('ana-ruiz')] }, []],
    ['a lost speaker', { speakers: [speakerRow('eva-holm')] }, ['ledger/speakers.ndjson']],
    ['a lost place', { places: [placeRow('solvik')] }, ['ledger/places.ndjson']],
    [
      'an address of another name, told by that name alone',
      { speakers: [speakerRow('holm', { now: 'eva-holm' }), speakerRow('eva-holm')] },
      ['ledger/speakers.ndjson'],
    ],
  ])('%s', (_, rows, files) => {
    expect(nameProblems(archive, record(rows), places).map(({ file }) => file)).toEqual(files);
  });

  test('a name that is only unread, or was withdrawn, is no problem', () => {
    const speakers = [speakerRow('eva-holm')];
    const unread = { speakers: new Map([['eva-holm', archive.articles]]), places: new Map() };
    expect(nameProblems(archive, record({ speakers }), places, unread)).toEqual([]);
    const withdrawn = record({ speakers }, { speakers: new Map([['eva-holm', stone()]]) });
    expect(nameProblems(archive, withdrawn, places)).toEqual([]);
  });
});
