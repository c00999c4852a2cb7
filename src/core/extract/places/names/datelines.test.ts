import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { endsDateline, seatInDateline } from './datelines.ts';
import { readPlaceWords } from './words.ts';

const gazetteer = loadGazetteer();

test.each([
  [' (AP) — A ferry sank.', true],
  [', Maine (AP) — A ferry sank.', true],
  [': A ferry sank.', true],
  [' -- A ferry sank.', true],
  [' and Lisbon agreed.', false],
  [`, ${'a'.repeat(60)} — it sank.`, false],
  ['', false],
])('a dateline ends in %j: %s', (rest, ends) => {
  expect(endsDateline(`LISBON${rest}`, 6)).toBe(ends);
});

test.each([
  ['UNITED NATIONS (AP) — The council met.', 'New York'],
  ['The United Nations (UN) — a body — met.', undefined],
  ['United Nations officials met.', undefined],
  ['UNITED', undefined],
  ['', undefined],
])('the seat in %j: %s', (text, name) => {
  const words = readPlaceWords(articleTextFromPlain(text));
  const match = seatInDateline(text, words, 0, gazetteer);
  expect(match?.senses[0]?.known.place.name).toBe(name);
});
