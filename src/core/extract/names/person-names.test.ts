import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../article/text.ts';
import { readPlaceWords } from '../places/names/words.ts';
import { collectSurnames, isPersonTitle } from './person-names.ts';

const gazetteer = loadGazetteer();
const surnames = (text: string, ...people: string[]) => [
  ...collectSurnames(
    readPlaceWords(articleTextFromPlain(text)),
    gazetteer,
    people.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  ),
];

describe('collectSurnames', () => {
  test.each([
    ['Then Josh Alcorn left.', ['alcorn']],
    ['Then Mr Trump left.', ['trump']],
    ['Then Maria de la Roche left.', ['roche']],
    ['Then John F. Marsh left.', ['marsh']],
    ['The boats left.', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(surnames(text)).toEqual(expect.arrayContaining(names));
    if (names.length === 0) expect(surnames(text)).toEqual([]);
  });

  test('the last word of a name that is known to be a person’s', () => {
    expect(surnames('Then Xqzlo Paris left.', 'Xqzlo Paris')).toContain('paris');
  });
});

test.each([
  ['mr', true],
  ['senator', true],
  ['bridge', false],
])('“%s” is a title: %s', (word, is) => {
  expect(isPersonTitle(word, gazetteer)).toBe(is);
});
