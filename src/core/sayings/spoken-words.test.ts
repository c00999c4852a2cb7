import { expect, test } from 'vitest';
import { spokenWords } from './spoken-words.ts';

test('words are compared without case, accents, marks and stops', () => {
  const text = 'We won’t, Đoković said: “Never!”';
  const words = spokenWords(text);
  expect(words.map(({ folded }) => folded)).toEqual(['we', "won't", 'dokovic', 'said', 'never']);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
    'We',
    'won’t',
    'Đoković',
    'said',
    'Never',
  ]);
});

test('a text without words has none', () => {
  expect(spokenWords('“…”')).toEqual([]);
});
