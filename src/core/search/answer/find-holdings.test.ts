import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import type { WordsCondition } from '../question/condition.ts';
import { readQuestion } from '../question/read-question.ts';
import { combineArticles } from './combine.ts';
import { findHoldings } from './find-holdings.ts';

const LONG =
  'Harbour\n\nThe ferryman carried seventeen passengers across the freezing estuary before midnight yesterday.';
/** What many articles have. */
const WIRE =
  'Investigators questioned witnesses concerning unexplained transactions involving several international subsidiaries registered abroad.';
let made: TestIndex;
beforeAll(async () => {
  const others = Array.from({ length: 40 }, (_, at) => `Story ${at}\n\nThe passengers waited.`);
  const alike = Array.from({ length: 30 }, (_, at) => `Wire ${at}\n\n${WIRE}`);
  made = await indexDocuments([LONG, ...others, ...alike].map(documentOf));
});
afterAll(() => made.remove());

async function find(question: string) {
  const conditions = readQuestion(question).map((part): WordsCondition => ({
    kind: 'words',
    parts: [part],
    not: false,
  }));
  const before = made.read.size;
  const { all, partly, assumed } = await findHoldings(made.index, conditions, made.stem);
  return {
    articles: [...combineArticles(all, made.index.head.articles).keys()],
    partly,
    assumed,
    order: all.map(({ condition }) => conditions.indexOf(condition as WordsCondition)),
    texts: [...made.read.keys()].slice(before).filter((name) => name.startsWith('articles')),
  };
}

describe('findHoldings', () => {
  test('a few words are all looked up', async () => {
    expect(await find('ferryman passengers zebra')).toMatchObject({ partly: false, articles: [] });
  });

  test('of many words the text of what is left says the rest', async () => {
    const sentence = LONG.slice(LONG.indexOf('The'));
    const { articles, partly, order, texts } = await find(sentence);
    expect([articles, partly]).toEqual([[0], true]);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(texts.length).toBeLessThanOrEqual(1);
  });

  test('of words that many articles have only some are looked up, and the rest is assumed', async () => {
    const found = await find(`${WIRE} Unknown zebras`);
    expect(found).toMatchObject({ assumed: true, partly: true });
    expect(found.articles).toHaveLength(30);
    expect(found.texts).toEqual([]);
  });

  test('one word that no article has is enough for nothing', async () => {
    const sentence = LONG.slice(LONG.indexOf('The'));
    for (const wrong of ['carved', 'xylophonists', 'on']) {
      expect((await find(`${sentence} ${wrong}`)).articles, wrong).toEqual([]);
    }
  });
});
