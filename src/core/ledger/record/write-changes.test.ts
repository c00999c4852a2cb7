import { expect, test } from 'vitest';
import { articleRow, ledgerOf, quoteRow } from '../../../test/support/ledger/ledger-rows.ts';
import type { LedgerChanges } from '../update-ledger.ts';
import { writeChanges } from './write-changes.ts';

const counts = { published: 0, moved: 0, unread: 0 };
const nothing: LedgerChanges = {
  published: [],
  corrected: [],
  moved: [],
  unread: [],
  reread: 0,
  refreshed: 0,
  articles: { published: 0, moved: [] },
  speakers: counts,
  places: counts,
} as unknown as LedgerChanges;
const lines = (changes: Partial<LedgerChanges>) =>
  writeChanges({ ...nothing, ...changes }, ledgerOf({ quotes: [quoteRow('q1')] })).split('\n');

test('without changes it is one line', () => {
  expect(lines({})).toEqual(['The ledger has 1 quote, 0 articles, 0 speakers, 0 places.', '']);
});

test('each new quote is listed with its article, and no more than twenty', () => {
  const published = Array.from({ length: 23 }, (_, n) => quoteRow(`q${n}`));
  const [head, first, ...rest] = lines({ published });
  expect(head).toBe('new: 23');
  expect(first).toBe('  q0  “The bridge is safe for all traffic.”  (bridge)');
  expect(rest).toContain('  and 3 more');
});

test('a correction shows what was there and what is', () => {
  const row = quoteRow('q1', { exact: 'One\ntwo' });
  expect(lines({ corrected: [{ row, before: 'One' }] }).slice(0, 3)).toEqual([
    'corrected: 1',
    '  q1  “One”',
    '            → “One two”',
  ]);
});

test('long words are cut, and no character in two', () => {
  const row = quoteRow('q1', { exact: '🙂'.repeat(200) });
  const [, line = ''] = lines({ published: [row] });
  expect(line.length).toBeLessThan(120);
  expect(line.isWellFormed()).toBe(true);
});

test('an article that moved names both addresses', () => {
  const moved = [articleRow('ferry', { earlier: ['2024/02/07/old'] })];
  expect(lines({ articles: { published: 0, moved } })).toContain(
    '  /2024/02/07/old/ → /2024/02/08/ferry/',
  );
});
