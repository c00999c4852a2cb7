import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { placesOf } from './word-places.ts';

let made: TestIndex;
beforeAll(async () => {
  const texts = ['War\n\nThe end of the war.', 'End\n\nOf the war the end.'];
  made = await indexDocuments(texts.map(documentOf));
});
afterAll(() => made.remove());

/** Where one of some words is, if they are asked for in a row. */
async function places(words: readonly string[], of: string) {
  const placed = await Promise.all(
    words.map(async (word, at) => ({ at, entries: await made.index.termsOf(made.stem(word)) })),
  );
  const word = placed[words.indexOf(of)];
  if (!word) throw new Error(`${of} is not asked for.`);
  return Object.fromEntries(await placesOf(made.index, word, placed, new Set([0, 1])));
}

describe('placesOf', () => {
  test.each([
    [['war', 'end'], 'war', { 0: [0, 5], 1: [3] }],
    [['the', 'war'], 'the', { 0: [4], 1: [2] }],
    [['the', 'end'], 'the', { 0: [1], 1: [4] }],
    [['of', 'the'], 'of', { 0: [3], 1: [1] }],
    [['of', 'the'], 'the', { 0: [4], 1: [2] }],
    [['end', 'of'], 'of', { 0: [3], 1: [1] }],
    [['war', 'the'], 'the', { 0: [1], 1: [4] }],
  ])('in %j the word “%s” is at %j', async (words, of, expected) => {
    expect(await places(words, of)).toEqual(expected);
  });

  test('articles that do not matter are left out', async () => {
    const entries = await made.index.termsOf(made.stem('war'));
    const word = { at: 0, entries };
    expect([...(await placesOf(made.index, word, [word], new Set([1])))]).toEqual([[1, [3]]]);
  });
});
