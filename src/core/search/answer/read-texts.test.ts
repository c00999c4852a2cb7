import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { readQuestion } from '../question/read-question.ts';
import { quotesWith, readCondition, readUnread, textLimit } from './read-texts.ts';

const TEXT = 'Dam\n\n“The dam holds,” said Ruiz. The old dam. “It will hold.”';
const spanOf = (words: string) => [
  [TEXT.indexOf(words), TEXT.indexOf(words) + words.length] as const,
];
const QUOTES = [
  { id: 'a', spans: spanOf('“The dam holds,”') },
  { id: 'b', spans: spanOf('“It will hold.”') },
];
let made: TestIndex;
beforeAll(async () => {
  made = await indexDocuments([{ ...documentOf(TEXT), quotes: QUOTES }, documentOf('Ferry', 1)]);
});
afterAll(() => made.remove());
const rules = () => ({ stem: made.stem, lang: 'en' });

test('quotes that have a part are known by their numbers', () => {
  const having = (question: string) =>
    quotesWith({ text: TEXT, quotes: QUOTES }, readQuestion(question), rules());
  expect(having('hold')).toEqual([0, 1]);
  expect(having('“dam holds”')).toEqual([0]);
  expect(having('“old dam”')).toEqual([]);
  expect(having('“holds said”')).toEqual([]);
});

describe('reading texts', () => {
  const condition = (question: string) =>
    ({ kind: 'words', parts: readQuestion(question), not: false }) as const;

  test('says where a condition holds among some articles', async () => {
    const found = await readCondition(made.index, condition('holds'), [0, 1], rules());
    expect([...found.articles.keys()]).toEqual([0]);
    expect(found.quotes.get(0)).toEqual([0, 1]);
  });

  test('completes what the index cannot say', async () => {
    const asked = condition('“dam holds”');
    const holding = {
      condition: asked,
      articles: new Map([[0, 1]]),
      quotes: new Map<number, number[]>(),
      unread: asked.parts,
      matches: [],
    };
    const read = await readUnread(made.index, holding, [0, 1], rules());
    expect([read.quotes.get(0), read.unread]).toEqual([[0], []]);
    expect(await readUnread(made.index, read, [0], rules())).toBe(read);
  });
});

test('fewer texts are read where more of them share a file', () => {
  const limit = (together: number) => textLimit({ head: { together } } as SearchIndex);
  expect([limit(1), limit(8), limit(16), limit(99)]).toEqual([24, 8, 4, 4]);
});
