import { expect, test } from 'vitest';
import {
  ARNSAU,
  spokenArchive,
  spokenArticles,
  type Spoken,
} from '../../test/support/spoken-archive.ts';
import { quoteInputs } from './inputs.ts';

const inputsOf = (...articles: readonly Spoken[]) =>
  new Map(
    quoteInputs(spokenArchive(spokenArticles(...articles)).archive).map((inputs) => [
      inputs.quote.id,
      inputs,
    ]),
  );
const ids = (quotes: readonly { id: string }[] | undefined) => quotes?.map(({ id }) => id);

const inputs = inputsOf(...ARNSAU);

test('the nearest sayings on the same subject are beside a quote', () => {
  const beside = inputs.get('visit-2023-02-20-0')?.beside;
  expect(beside?.isSubject).toBe(true);
  expect(ids(beside?.earlier)).toEqual(['pledge-2023-01-10-0']);
  expect(ids(beside?.later)).toEqual(['answer-2024-01-05-0']);
});

test('another printing of a saying has the same beside it', () => {
  expect(inputs.get('again-2023-03-30-0')?.beside).toEqual(
    inputs.get('pledge-2023-01-10-0')?.beside,
  );
});

test('without any on the subject, those just before and after are beside it', () => {
  const beside = inputs.get('pledge-2023-01-10-1')?.beside;
  expect(beside?.isSubject).toBe(false);
  expect(ids(beside?.earlier)).toEqual(['pledge-2023-01-10-0']);
  expect(ids(beside?.later)).toEqual(['visit-2023-02-20-0']);
});

test('somebody who said one thing has nothing beside it', () => {
  expect(inputs.get('answer-2024-01-05-1')).not.toHaveProperty('beside');
});

test('another article changes only the pages beside whose quotes its own are', () => {
  const more = inputsOf(...ARNSAU, {
    date: '2024-02-02',
    slug: 'more',
    said: [{ words: 'We shall meet again in Arnsau.', places: ['Arnsau'] }],
  });
  const changed = [...inputs.keys()].filter(
    (id) => JSON.stringify(inputs.get(id)) !== JSON.stringify(more.get(id)),
  );
  expect(changed).toEqual(['visit-2023-02-20-0', 'answer-2024-01-05-0']);
});
