import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { narrowTo, type Choices } from './answer-question.ts';
import { countFacets } from './count-facets.ts';

let made: TestIndex;
beforeAll(async () => {
  const of = (number: number, date: string, speakers: string[], places: string[]) => ({
    ...documentOf(`Story ${number}\n\nText.`, number),
    date,
    speakers,
    places,
  });
  made = await indexDocuments([
    of(0, '2022-01-01', ['berg'], ['eastpool']),
    of(1, '2023-01-01', ['berg', 'lind'], []),
    of(2, '2023-05-01', ['lind'], ['eastpool']),
  ]);
});
afterAll(() => made.remove());

const count = (matching: number[], choices: Choices = {}) =>
  countFacets(made.index, matching, choices);

describe('countFacets', () => {
  test('counts the articles of each speaker, place and year', async () => {
    expect(await count([0, 1, 2])).toEqual({
      speaker: { berg: 2, lind: 2 },
      place: { eastpool: 2 },
      year: { 2022: 1, 2023: 2 },
    });
  });

  test('what is chosen of the same list does not count, what is chosen of the others does', async () => {
    expect(await count([0, 1, 2], { speaker: 'berg' })).toEqual({
      speaker: { berg: 2, lind: 2 },
      place: { eastpool: 1 },
      year: { 2022: 1, 2023: 1 },
    });
  });

  test('values without an article stay in the list with 0', async () => {
    expect(await count([])).toEqual({
      speaker: { berg: 0, lind: 0 },
      place: { eastpool: 0 },
      year: { 2022: 0, 2023: 0 },
    });
  });

  test('a choice that the index does not know leaves nothing of the other lists', async () => {
    const { speaker, place } = await count([0, 1, 2], { place: 'nowhere' });
    expect(speaker).toEqual({ berg: 0, lind: 0 });
    expect(place).toEqual({ eastpool: 2 });
  });

  test('each count is what the search finds if it is narrowed to the value', async () => {
    const { speaker } = await count([0, 2], { year: '2023' });
    for (const [value, counted] of Object.entries(speaker)) {
      const narrowed = await narrowTo(made.index, { year: '2023', speaker: value });
      expect([0, 2].filter((at) => narrowed?.has(at))).toHaveLength(counted);
    }
  });
});
