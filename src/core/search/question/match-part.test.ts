import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { matchPart, type PartMatch } from './match-part.ts';
import { readQuestion } from './read-question.ts';

let made: TestIndex;
beforeAll(async () => {
  made = await indexDocuments(
    [
      'The bridge\n\nNobody plans to close the bridge.',
      'A plan\n\nThey planned it twice; the cease-fire holds.',
      'Close\n\nThe old bridge will close. A plan is a plan is a plan.',
    ].map(documentOf),
  );
});
afterAll(() => made.remove());

async function match(question: string): Promise<PartMatch> {
  const [part] = readQuestion(question);
  if (!part) throw new Error('Nothing is asked.');
  return matchPart(made.index, part, made.stem);
}
const articles = async (question: string) => [...(await match(question)).scores.keys()].sort();

describe('matchPart', () => {
  test.each([
    ['bridge', [0, 2]],
    ['plan', [0, 1, 2]],
    ['“plan”', [1, 2]],
    ['“close the bridge”', [0]],
    ['“bridge will close”', [2]],
    ['“close bridge”', []],
    ['cease-fire', [1]],
    ['ceasefire', [1]],
    ['ferry', []],
    ['“bridge ferry”', []],
  ])('%s is in %j', async (question, expected) => {
    expect(await articles(question)).toEqual(expected);
  });

  test('every article that is found has a positive score', async () => {
    for (const score of (await match('plan')).scores.values()) expect(score).toBeGreaterThan(0);
  });

  test('other forms are named only where the word itself is nowhere', async () => {
    expect((await match('planning')).otherForms).toContain('plan');
    expect((await match('plan')).otherForms).toEqual([]);
    expect((await match('ferry')).otherForms).toEqual([]);
    expect((await match('“planning”')).otherForms).toEqual([]);
  });

  test('words after one another that no article has together load no positions', async () => {
    const before = made.read.size;
    await match('“ferry boat”');
    expect(
      [...made.read.keys()].slice(before).filter((name) => name.includes('positions')),
    ).toEqual([]);
  });
});
