import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { readQuestion } from '../question/read-question.ts';
import { answerQuestion } from './answer-question.ts';
import { chooseConditions, type Choices } from './choose-conditions.ts';
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
    { ...of(0, '2022-01-01', ['berg'], ['eastpool']), tags: ['ferries'] },
    of(1, '2023-01-01', ['berg', 'lind'], []),
    of(2, '2023-05-01', ['lind'], ['eastpool']),
  ]);
});
afterAll(() => made.remove());

const count = async (question: string, choices: Choices = {}) => {
  const chosen = chooseConditions(choices);
  const answer = await answerQuestion(
    made.index,
    [
      ...readQuestion(question).map(
        (part) => ({ kind: 'words', parts: [part], not: false }) as const,
      ),
      ...chosen.map(({ condition }) => condition),
    ],
    made.stem,
  );
  const facets = new Map(chosen.map(({ condition, facet }) => [condition, facet]));
  return countFacets(made.index, answer, ({ condition }) => facets.get(condition), 'articles');
};

describe('countFacets', () => {
  test('counts the articles of each speaker, place and year', async () => {
    expect(await count('story')).toEqual({
      speaker: { berg: 2, lind: 2 },
      about: {},
      place: { eastpool: 2 },
      tag: { ferries: 1 },
      year: { 2022: 1, 2023: 2 },
    });
  });

  test('what is chosen of the same list does not count, what is chosen of the others does', async () => {
    expect(await count('story', { speaker: 'berg' })).toMatchObject({
      speaker: { berg: 2, lind: 2 },
      place: { eastpool: 1 },
      year: { 2022: 1, 2023: 1 },
    });
  });

  test('values without an article stay in the list with 0', async () => {
    expect(await count('zebra')).toEqual({
      speaker: { berg: 0, lind: 0 },
      about: {},
      place: { eastpool: 0 },
      tag: { ferries: 0 },
      year: { 2022: 0, 2023: 0 },
    });
  });

  test('a choice that the index does not know leaves nothing of the other lists', async () => {
    const { speaker, place } = await count('story', { place: 'nowhere' });
    expect(speaker).toEqual({ berg: 0, lind: 0 });
    expect(place).toEqual({ eastpool: 2 });
  });

  test('each count is what the search finds if it is narrowed to the value', async () => {
    const { speaker } = await count('text', { year: '2023' });
    for (const [value, counted] of Object.entries(speaker)) {
      const narrowed = await made.ask('text', { year: '2023', speaker: value });
      expect(narrowed.articles).toHaveLength(counted);
    }
  });
});

test('among quotes, a speaker’s own are counted, and all of an article for its place', async () => {
  const spans = (text: string, ...words: readonly string[]) =>
    words.map((word) => {
      const start = text.indexOf(word);
      return [start, start + word.length] as const;
    });
  const text = 'Dam\n\n“It holds,” said Berg. “It leaks,” said Lind. “Berg knows.”';
  const [holds, leaks, knows] = spans(text, '“It holds,”', '“It leaks,”', '“Berg knows.”');
  const quotes = [
    { id: 'a', spans: holds ? [holds] : [], speaker: 'berg' },
    { id: 'b', spans: leaks ? [leaks] : [], speaker: 'lind' },
    { id: 'c', spans: knows ? [knows] : [], speaker: 'lind' },
  ];
  const one = await indexDocuments([
    {
      ...documentOf(text),
      quotes,
      speakers: ['berg', 'lind'],
      places: ['oslo'],
      named: [
        { about: [], places: [] },
        { about: [], places: [] },
        { about: ['berg'], places: [] },
      ],
    },
  ]);
  const answer = await one.ask('');
  const counts = await countFacets(one.index, answer, () => undefined, 'quotes');
  await one.remove();
  expect(counts).toMatchObject({
    speaker: { berg: 1, lind: 2 },
    about: { berg: 1 },
    place: { oslo: 3 },
    year: { 2000: 3 },
  });
});
