import { expect, test } from 'vitest';
import type { QuoteRules } from '../../extract/archive-rules.ts';
import { createQuoteConcern } from './quote-concern.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const none: QuoteRules = { unspoken: [], singleWordsNeedCue: false, initials: [] };
const agile = { words: 'Agile', class: 'term' } as const;
const testing = { words: 'user testing', class: 'term' } as const;

test('without rules nothing is looked at', () => {
  expect(createQuoteConcern(none)(bytes('“agile”'))).toBe('');
});

test.each([
  ['in any case', '“AGILE”'],
  ['with markup inside', '“*ag*ile”'],
  ['with an entity', '“&#97;gile”'],
])('a rule concerns a file that has its first word, %s', (_, text) => {
  const concern = createQuoteConcern({ ...none, unspoken: [agile] });
  expect(concern(bytes(text))).toMatch(/^[0-9a-f]{16}$/);
});

test('a rule for other words changes nothing for a file', () => {
  const one = createQuoteConcern({ ...none, unspoken: [agile] });
  const two = createQuoteConcern({ ...none, unspoken: [agile, testing] });
  expect(one(bytes('nothing of it'))).toBe('');
  expect(two(bytes('“agile”'))).toBe(one(bytes('“agile”')));
  expect(two(bytes('“agile”, a user'))).not.toBe(one(bytes('“agile”, a user')));
});

test('the rule for single words concerns every file', () => {
  const concern = createQuoteConcern({ ...none, singleWordsNeedCue: true });
  expect(concern(bytes(''))).not.toBe('');
});
