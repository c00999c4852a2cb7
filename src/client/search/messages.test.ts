import { describe, expect, test } from 'vitest';
import { describeAnswer, describeForms, type Message } from './messages.ts';
import type { SearchQuery } from './query.ts';

const print = (message: Message) =>
  message.map((piece) => (typeof piece === 'string' ? piece : piece.word)).join('');
const answer = (length: number, counts: Readonly<Record<string, number>>) => ({
  articles: { length },
  parts: Object.entries(counts).map(([printed, count]) => ({ part: { printed }, count })),
});
const ask = (words: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  words,
  chosen: {},
  order: 'match',
  ...more,
});

describe('an answer', () => {
  test.each([
    [answer(0, { bridge: 0 }), ask('bridge'), 'No article for “bridge”'],
    [answer(1, { 'no way': 1 }), ask('“no way”', { order: 'newest' }), 'One article for “no way”'],
    [
      answer(3, { a: 3 }),
      ask('a', { chosen: { year: '2021' }, order: 'oldest' }),
      '3 articles for “a” with these filters, oldest first',
    ],
    [answer(2, {}), ask('', { chosen: { year: '2021' } }), '2 articles'],
    [
      answer(0, { zebrafish: 0, Obama: 6 }),
      ask('zebrafish Obama'),
      'No article has zebrafish; 6 have Obama',
    ],
    [answer(0, { zebrafish: 0, aardvark: 0 }), ask('x'), 'No article has zebrafish or aardvark'],
    [
      answer(0, { climate: 12, moon: 1 }),
      ask('x', { chosen: { year: '2021' } }),
      'With these filters, no article has all of these together: 12 have climate, one has moon',
    ],
  ] as const)('%#: %s', (counted, query, words) => {
    expect(print(describeAnswer(counted, query))).toBe(words);
  });
});

test('words that were found in another form only are named', () => {
  const part = { printed: 'bridges', words: [], length: 1, exact: false };
  const found = { part, count: 2, total: 2, common: false };
  expect(print(describeForms([{ ...found, otherForms: [] }]))).toBe('');
  expect(print(describeForms([{ ...found, otherForms: ['bridge', 'bridged'] }]))).toBe(
    'No article has bridges in this form; found as bridge, bridged. ',
  );
});
