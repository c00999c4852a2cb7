import { describe, expect, test } from 'vitest';
import {
  describeAnswer,
  describeForms,
  describeLeftOut,
  type Counted,
  type Message,
} from './messages.ts';
import type { SearchQuery } from './query.ts';

const print = (message: Message) =>
  message.map((piece) => (typeof piece === 'string' ? piece : piece.word)).join('');
const answer = (
  length: number,
  counts: Readonly<Record<string, number>>,
  { whole = 0, more = 0, ...rest }: Partial<Counted> & { whole?: number; more?: number } = {},
): Counted => ({
  articles: { length },
  quotes: Array.from({ length: whole + more }, (_, at) => ({ whole: at < whole })),
  parts: Object.entries(counts).map(([printed, count], condition) => ({
    part: { printed },
    count,
    total: count,
    condition,
    known: true,
  })),
  partly: false,
  assumed: false,
  unsure: false,
  ...rest,
});
const ask = (words: string, more: Partial<SearchQuery> = {}): SearchQuery => ({
  words,
  chosen: {},
  order: 'match',
  show: 'articles',
  inside: false,
  ...more,
});

describe('an answer of articles', () => {
  test.each([
    [answer(0, { bridge: 0 }), ask('bridge'), false, 'No article for “bridge”'],
    [
      answer(1, { 'no way': 1 }),
      ask('“no way”', { order: 'newest' }),
      false,
      'One article for “no way”',
    ],
    [
      answer(3, { a: 3 }),
      ask('a', { order: 'oldest' }),
      true,
      '3 articles for “a” with these filters, oldest first',
    ],
    [answer(2, {}), ask(''), true, '2 articles'],
    [
      answer(0, { zebrafish: 0, Obama: 6 }),
      ask('zebrafish Obama'),
      false,
      'No article has zebrafish; 6 have Obama',
    ],
    [
      answer(0, { zebrafish: 0, aardvark: 0 }),
      ask('x'),
      false,
      'No article has zebrafish or aardvark',
    ],
    [answer(0, { zebrafish: 0 }), ask('zebrafish Obama'), true, 'No article has zebrafish'],
    [
      answer(
        0,
        {},
        {
          parts: [{ part: { printed: 'ferry' }, count: 0, total: 3, condition: 0, known: true }],
        },
      ),
      ask('ferry Obama'),
      true,
      'With these filters, no article has ferry',
    ],
    [
      answer(0, { climate: 12, moon: 1 }),
      ask('x'),
      true,
      'With these filters, no article has all of these together: 12 have climate, one has moon',
    ],
    [
      answer(0, { a: 1, b: 2 }, { partly: true }),
      ask('x'),
      false,
      'No article has all of these words',
    ],
    [answer(0, { a: 0, b: 2 }, { partly: true }), ask('x'), false, 'No article has a'],
    [answer(4, { a: 9 }, { assumed: true }), ask('x'), false, 'At most 4 articles for “x”'],
  ] as const)('%#: %s', (counted, query, isFiltered, words) => {
    expect(print(describeAnswer(counted, query, isFiltered))).toBe(words);
  });
});

describe('an answer of quotes', () => {
  const quotes = ask('bridge', { show: 'quotes' });
  test.each([
    [answer(2, {}, { whole: 3 }), '3 quotes for “bridge”'],
    [
      answer(2, {}, { whole: 1, more: 1 }),
      'One quote for “bridge”, and one more in an article that has all of this',
    ],
    [
      answer(2, {}, { more: 4 }),
      '4 quotes from articles that have all of this; no quote has all of it',
    ],
    [answer(2, {}), 'No quote for “bridge”; 2 articles have all of this'],
    [answer(9, {}, { whole: 5, unsure: true }), 'At most 5 quotes for “bridge”'],
    [answer(0, { bridge: 0 }), 'No article for “bridge”'],
  ])('%#: %s', (counted, words) => {
    expect(print(describeAnswer(counted, quotes, false))).toBe(words);
  });

  test('of alternatives one that is there is enough', () => {
    const parts = ['ceasefire', 'truce'].map((printed, at) => ({
      part: { printed },
      count: at,
      total: at,
      condition: 0,
      known: true,
    }));
    const moon = { part: { printed: 'moon' }, count: 0, total: 0, condition: 1, known: true };
    const found = answer(0, {}, { parts: [...parts, moon] });
    expect(print(describeAnswer(found, quotes, false))).toBe('No article has moon; one has truce');
  });
});

test('words that were not searched for are named', () => {
  expect(print(describeLeftOut(['what', 'did']))).toBe(
    'Not searched for: what, did. To search for them, put them in quotation marks.',
  );
  expect(describeLeftOut([])).toEqual([]);
});

test('words that were found in another form only are named', () => {
  const part = { printed: 'bridges', words: [], length: 1, exact: false };
  const found = { part, condition: 0, known: true, count: 2, total: 2, common: false };
  expect(print(describeForms([{ ...found, otherForms: [] }]))).toBe('');
  expect(print(describeForms([{ ...found, otherForms: ['bridge', 'bridged'] }]))).toBe(
    'No article has bridges in this form; found as bridge, bridged. ',
  );
});
