import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REVIEW_KINDS } from './finding.ts';
import { countRows, sortRows, writeReview, type ReviewRow } from './write-review.ts';

const row = (more: Partial<ReviewRow> = {}): ReviewRow => ({
  kind: 'open-quote',
  file: 'content/articles/bridge.md',
  weight: 0.5,
  message: 'Nobody is named for “The ferry stays.”',
  ...more,
});

test('the worst kind first, then the weight, then the place', () => {
  const rows = [row({ line: 9 }), row({ line: 2 }), row({ weight: 0.9 }), row({ kind: 'mistake' })];
  expect(sortRows(rows)).toEqual([rows[3], rows[2], rows[1], rows[0]]);
});

test('the order of the findings does not matter', () => {
  const rows = REVIEW_KINDS.flatMap((kind, line) => [
    row({ kind, line }),
    row({ kind, file: 'a.md', weight: 0.1 }),
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(writeReview(shuffled, 3)).toBe(writeReview(rows, 3));
    }),
    { numRuns: 20 },
  );
});

test('kinds are counted only where there are any', () => {
  expect(countRows([row(), row({ kind: 'mistake' }), row()])).toEqual([
    ['mistake', 1],
    ['open-quote', 2],
  ]);
  expect(countRows([])).toEqual([]);
});

test('no line is wider than a terminal, and each place is told', () => {
  const written = writeReview(
    [
      row({
        line: 3,
        column: 7,
        message: 'the ferry stays '.repeat(20),
        hint: 'Name the speaker.',
      }),
    ],
    1,
  );
  expect(written).toContain('content/articles/bridge.md:3:7\n');
  expect(written).toContain('Name the speaker.');
  expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expect(writeReview([], 3)).not.toContain('content/');
});
