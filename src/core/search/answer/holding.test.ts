import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import type { Condition } from '../question/condition.ts';
import { readQuestion } from '../question/read-question.ts';
import { findHolding, isOfQuotes } from './holding.ts';

const TEXT = 'Dam\n\n“The dam holds,” said Ruiz. The ferry. “No ferry.”';
const spanOf = (words: string) => [
  [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const,
];
let made: TestIndex;
beforeAll(async () => {
  made = await indexDocuments([
    {
      ...documentOf(TEXT),
      date: '2000-03-04',
      quotes: [
        { id: 'a', spans: spanOf('“The dam holds,”'), speaker: 'ana-ruiz' },
        { id: 'b', spans: spanOf('“No ferry.”'), speaker: 'ana-ruiz' },
      ],
      speakers: ['ana-ruiz'],
      places: ['oslo'],
      named: [
        { about: [], places: [] },
        { about: [], places: ['oslo'] },
      ],
    },
    { ...documentOf('The ferry\n\nIt sails to Oslo.', 1), date: '2001-05-06' },
  ]);
});
afterAll(() => made.remove());

async function hold(condition: Partial<Condition>) {
  const { articles, quotes } = await findHolding(
    made.index,
    { not: false, parts: [], ...condition } as Condition,
    made.stem,
  );
  return [[...articles.keys()].sort(), Object.fromEntries(quotes)];
}
const named = (facet: 'speaker' | 'place', slug: string, words = '') =>
  hold({ kind: 'name', facet, values: [{ slug, name: slug }], parts: readQuestion(words) });

describe('findHolding', () => {
  test('words hold where any of them is, in articles and quotes', async () => {
    expect(await hold({ kind: 'words', parts: readQuestion('ferry') })).toEqual([
      [0, 1],
      { 0: [1] },
    ]);
    expect(await hold({ kind: 'words', parts: readQuestion('dam sails') })).toEqual([
      [0, 1],
      { 0: [0] },
    ]);
  });

  test('a speaker holds in the speaker’s quotes, whatever the words', async () => {
    expect(await named('speaker', 'ana-ruiz', 'sails')).toEqual([[0], { 0: [0, 1] }]);
    expect(await named('speaker', 'nobody')).toEqual([[], {}]);
  });

  test('a place holds where it is named, or its words are', async () => {
    expect(await named('place', 'oslo')).toEqual([[0], { 0: [1] }]);
    expect(await named('place', 'oslo', 'Oslo')).toEqual([[0, 1], { 0: [1] }]);
  });

  test.each([
    ['2000-01-01', '2000-12-31', [0]],
    ['2000-03-05', '2001-05-06', [1]],
    [undefined, '2000-03-04', [0]],
    ['2000-03-04', undefined, [0, 1]],
    ['2009-01-01', '2009-12-31', []],
  ])('a period from %s to %s', async (first, last, articles) => {
    const period = { ...(first ? { first } : {}), ...(last ? { last } : {}) };
    expect(await hold({ kind: 'period', ...period })).toEqual([articles, {}]);
  });

  test('a month of any year', async () => {
    expect(await hold({ kind: 'period', month: '05' })).toEqual([[1], {}]);
  });
});

test('who speaks and of whom is a matter of quotes', () => {
  expect(
    (['speaker', 'about', 'place', 'tag'] as const).map((facet) => isOfQuotes({ facet })),
  ).toEqual([true, true, false, false]);
});
