import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import type { OpenCause, Reach, ReviewFinding } from './finding.ts';
import { groupOpenQuotes } from './group-open-quotes.ts';

const article = makeEntry('2024-02-08', 'harbour', {});
const open = (
  words: string,
  reach: Reach = 'article',
  cause: OpenCause = 'other',
): ReviewFinding => ({
  kind: 'open-quote',
  article,
  at: { offset: 0 },
  weight: 0.5,
  message: words,
  reach,
  group: article.id,
  open: { words, cause },
});
const kinds = (findings: readonly ReviewFinding[], hasRule = false) =>
  groupOpenQuotes(findings, hasRule).map(({ kind, group }) => `${kind} ${group}`);
const many = (count: number) => Array.from({ length: count }, (_, n) => open(`word${n}`));

test('words that come three times are one cause, wherever they stand', () => {
  const testing = [1, 2, 3].map(() => open('user testing'));
  expect(kinds([...testing, open('it holds')])).toEqual([
    'words user testing',
    'words user testing',
    'words user testing',
    `open-quote ${article.id}`,
  ]);
  expect(kinds(testing.slice(1))).toEqual(Array(2).fill(`open-quote ${article.id}`));
});

test('ten single words are one cause, unless a rule settles them already', () => {
  expect(new Set(kinds(many(10)))).toEqual(new Set(['single-words all']));
  expect(new Set(kinds(many(9)))).toEqual(new Set([`open-quote ${article.id}`]));
  expect(new Set(kinds(many(10), true))).toEqual(new Set([`open-quote ${article.id}`]));
});

test('words in a language without rules stay together', () => {
  const foreign = [1, 2, 3].map(() => open('да', 'article', 'unread'));
  expect(new Set(kinds(foreign))).toEqual(new Set([`open-quote ${article.id}`]));
});
