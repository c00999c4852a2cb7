import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  documentOf,
  indexDocuments,
  type TestIndex,
} from '../../../test/support/site/search-index.ts';
import { readQuestion } from '../question/read-question.ts';
import type { Condition } from '../question/condition.ts';
import { answerQuestion } from './answer-question.ts';

const ARTICLES = 40;
/** In the article the words follow one another; in the quote they do only every fourth time. */
const APART = '“The dock will be dry,” she said.';
const TOGETHER = '“We have a dry dock and a wet one,” she said.';
const OTHER = '“It is over,” she said.';

function document(quote: string, number: number) {
  const text = `Port ${number}\n\nThe dry dock was opened. ${quote}`;
  const spans = [[text.indexOf('“'), text.indexOf('”') + 1] as const];
  return { ...documentOf(text, number), quotes: [{ id: `q${number}`, spans }] };
}

let many: TestIndex;
let few: TestIndex;
beforeAll(async () => {
  const numbers = Array.from({ length: ARTICLES }, (_, number) => number);
  many = await indexDocuments(numbers.map((at) => document(at % 4 === 0 ? TOGETHER : APART, at)));
  few = await indexDocuments(
    numbers.map((at) => document(at === 7 ? TOGETHER : at < 9 ? APART : OTHER, at)),
  );
});
afterAll(async () => {
  await many.remove();
  await few.remove();
});

const words = (question: string, not = false): Condition => ({
  kind: 'words',
  parts: readQuestion(question),
  not,
});

const ask = ({ index, stem }: TestIndex, ...conditions: readonly Condition[]) =>
  answerQuestion(index, conditions, stem);

test('where few quotes have the words, their texts say which have them together', async () => {
  const { articles, quotes, unsure } = await ask(few, words('“dry dock”'));
  expect(articles).toHaveLength(ARTICLES);
  expect(quotes.map(({ article }) => article)).toEqual([7]);
  expect(unsure).toBe(false);
});

test('where many have, all are thought to, until they are shown', async () => {
  const { quotes, unsure } = await ask(many, words('“dry dock”'));
  expect(quotes).toHaveLength(ARTICLES);
  expect(unsure).toBe(true);
});

test('a quote is not left out for words that are together only in its article', async () => {
  const excluding = [words('dock'), words('“dry dock”', true)];
  const sure = await ask(few, ...excluding);
  expect(sure.quotes.map(({ article }) => article).sort((a, b) => a - b)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 8,
  ]);
  const unsure = await ask(many, ...excluding);
  expect(unsure.quotes).toHaveLength(ARTICLES);
  expect(unsure.excluded.map(({ printed }) => printed)).toEqual(['dry dock']);
});
