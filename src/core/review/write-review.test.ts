import { expect, test } from 'vitest';
import { countItems, writeReview, type ReviewItem } from './write-review.ts';

const row = (line: number, message = '“The ferry stays.”: no source') => ({
  file: 'content/articles/bridge.md',
  line,
  column: 1,
  message,
});
const item = (more: Partial<ReviewItem> = {}): ReviewItem => {
  const rows = more.rows ?? [row(3)];
  return {
    kind: 'open-quote',
    reach: 'quote',
    count: rows.length,
    files: 1,
    message: rows[0]?.message ?? '',
    rows,
    ...more,
  };
};
const review = (items: readonly ReviewItem[], leftOut = 0) => ({ items, articles: 3, leftOut });

test('an item of one place tells it, where readers meet it, and how to fix it', () => {
  const written = writeReview(review([item({ hint: 'name the speaker' })]));
  expect(
    written
      .split('\n')
      .slice(0, 4)
      .map((line) => line.trim()),
  ).toEqual([
    'open-quote      content/articles/bridge.md:3:1',
    '“The ferry stays.”: no source',
    'on the page of a quote',
    'Fix: name the speaker',
  ]);
});

test('an item of many places has three examples, and says how many more there are', () => {
  const rows = [3, 4, 5, 6, 7].map((line) => row(line));
  const written = writeReview(review([item({ rows, message: '5 quotes without a speaker:' })]));
  expect(written).toContain('bridge.md:5:1');
  expect(written).not.toContain('bridge.md:6:1');
  expect(written).toContain('and 2 more');
});

test('a limit cuts the list, not the counts', () => {
  const written = writeReview(review([item(), item({ kind: 'mistake', reach: 'build' })]), 1);
  expect(written).toContain('one more thing');
  expect(written).toContain('2 things to check in 3 articles');
});

test('what is left out is counted', () => {
  expect(writeReview(review([], 7))).toMatch(
    /^Nothing to check in 3 articles\.\nLeft out: 7 places/,
  );
  expect(writeReview(review([]))).toBe('Nothing to check in 3 articles.\n');
});

test('kinds are counted only where there are any', () => {
  expect(countItems([item(), item({ kind: 'mistake' }), item()])).toEqual([
    ['mistake', 1],
    ['open-quote', 2],
  ]);
  expect(countItems([])).toEqual([]);
});

test('no line is wider than a terminal', () => {
  const written = writeReview(
    review([item({ rows: [row(3, 'the ferry stays '.repeat(20))], hint: 'name it '.repeat(30) })]),
  );
  expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
