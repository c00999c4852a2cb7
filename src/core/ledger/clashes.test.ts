import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { ledgerOf, quoteRow } from '../../test/support/ledger/ledger-rows.ts';
import { findClashes } from './clashes.ts';
import { indexQuotes } from './record/published.ts';
import { noTombstones } from './record/tombstones.ts';

const article = (id: string, ...quotes: string[]) =>
  makeEntry('2024-02-08', id, {
    id,
    quotes: quotes.map((each) => ({
      id: each,
      kind: 'direct',
      words: 'No.',
      by: 'none',
      confidence: 1,
    })),
  });
const published = (...owners: [string, string][]) =>
  indexQuotes(
    ledgerOf({ quotes: owners.map(([id, owner]) => quoteRow(id, { article: owner })) }),
    noTombstones,
  );

test('the quote of the older article keeps its id', () => {
  const clashes = findClashes([article('old', 'q'), article('new', 'q', 'r')], published());
  expect([...clashes]).toEqual([['new', ['q']]]);
});

test('the one that the ledger knows keeps it, though its article is younger', () => {
  const clashes = findClashes([article('old', 'q'), article('new', 'q')], published(['q', 'new']));
  expect([...clashes]).toEqual([['old', ['q']]]);
});

test('of three articles two give way', () => {
  const clashes = findClashes(
    [article('a', 'q'), article('b', 'q'), article('c', 'q')],
    published(['q', 'c']),
  );
  expect([...clashes.keys()].sort()).toEqual(['a', 'b']);
});

test('an id twice in one article is no clash of articles', () => {
  expect(findClashes([article('a', 'q', 'q')], published()).size).toBe(0);
  expect(findClashes([], published()).size).toBe(0);
});
