import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { readQuestion } from '../question/read-question.ts';
import { suggestWords } from './suggest-words.ts';

let made: TestIndex;
beforeAll(async () => {
  made = await indexDocuments(
    ['Harbour\n\nThe minister ministers. ferry', 'Ministry\n\nferry ferries minister fern'].map(
      documentOf,
    ),
  );
});
afterAll(() => made.remove());

async function suggest(question: string): Promise<string[]> {
  const [part] = readQuestion(question);
  if (!part) throw new Error('Nothing is asked.');
  return suggestWords(made.index, part);
}

describe('suggestWords', () => {
  test.each([
    ['minster', 'minister'],
    ['ministar', 'minister'],
    ['harbuor', 'Harbour'],
    ['ferr', 'ferry'],
    ['minis', 'minister'],
  ])('for %s it names %s', async (typed, meant) => {
    expect(await suggest(typed)).toContain(meant);
  });

  test.each(['zebra', 'xyz', 'q', '99999', '“two words”'])(
    'for %s it names none',
    async (typed) => {
      expect(await suggest(typed)).toEqual([]);
    },
  );

  test('of a short word one letter may be wrong, not two', async () => {
    expect(await suggest('fern')).toContain('fern');
    expect(await suggest('fexx')).toEqual([]);
  });

  test('the closest come first, and no more than three', async () => {
    const found = await suggest('ministers');
    expect(found[0]).toBe('ministers');
    expect(found.length).toBeLessThanOrEqual(3);
  });
});
