import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { afterPossessive, firstPlaceWord, followsPlainly, readPlaceWords } from './words.ts';

const read = (text: string) => readPlaceWords(articleTextFromPlain(text));

describe('readPlaceWords', () => {
  test.each([
    ['In the U.S. on 1,200 boats', ['In', 'the', 'U.S.', 'on', '1,200', 'boats']],
    ['W. Va. and W.Va.', ['W. Va.', 'and', 'W.Va.']],
    ["Xi'an’s streets", ["Xi'an", 's', 'streets']],
    ['', []],
  ])('%j', (text, words) => {
    expect(read(text).map((word) => word.text)).toEqual(words);
  });

  test('which words open a sentence, and which their block', () => {
    const words = read('Boats sail. They left “Solvik” early.\n\nNobody came.');
    expect(words.filter(({ opens }) => opens).map(({ text }) => text)).toEqual([
      'Boats',
      'They',
      'Solvik',
      'Nobody',
    ]);
    expect(words.filter(({ leads }) => leads).map(({ text }) => text)).toEqual(['Boats', 'Nobody']);
  });

  test('letters and folding', () => {
    expect(read('OSLO Ålesund a')).toMatchObject([
      { upper: true, capital: true, folded: 'oslo' },
      { upper: false, capital: true, folded: 'alesund' },
      { upper: false, capital: false },
    ]);
  });

  test('words are the text that they span', () => {
    const text = 'Boats in the U.S., and “Xi’an” at 3.5 knots.';
    for (const word of read(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

test('only white space parts a word that follows plainly', () => {
  expect(read('New York, NY').map(followsPlainly)).toEqual([false, true, false]);
});

test.each([
  ['New York', 'New'],
  ['U.S. Virgin Islands', 'U.S.'],
  ['…', ''],
])('the first word of “%s” is “%s”', (name, word) => {
  expect(firstPlaceWord(name)).toBe(word);
});

test('the word after a possessive', () => {
  expect(afterPossessive(read('Solvik’s cup'), 1)).toBe(2);
  expect(afterPossessive(read('Solvik cup'), 1)).toBe(1);
  expect(afterPossessive(read('Solvik'), 1)).toBe(1);
});
