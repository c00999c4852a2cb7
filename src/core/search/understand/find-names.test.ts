import { describe, expect, test } from 'vitest';
import type { NameForm } from '../index/name-file.ts';
import { readPieces } from '../question/read-pieces.ts';
import { findNames } from './find-names.ts';
import { typedWords } from './typed-word.ts';

const form = (words: string, isSurname = false, kind: NameForm['kind'] = 'person'): NameForm => ({
  kind,
  slug: words.replaceAll(' ', '-'),
  name: words,
  words: words.split(' '),
  isSurname,
  isQuoted: true,
  isSpokenAbout: false,
  isOrdinary: false,
});
const FORMS = [
  form('ana ruiz'),
  form('ruiz', true),
  form('eastpool', false, 'place'),
  form('eastpool harbour board', false, 'body'),
  form('harbour board', false, 'body'),
  form('omar al bashir'),
];

async function find(question: string, isFree = (_: number) => true) {
  const words = typedWords(question, readPieces(question, new Set()));
  const lookUp = async (word: string) => FORMS.filter(({ words: own }) => own.at(-1) === word);
  const found = await findNames(words, lookUp, isFree, () => true);
  return found.map(
    ({ forms, from, to }) => `${forms.map(({ name }) => name).join('+')} ${from}-${to}`,
  );
}

describe('findNames', () => {
  test.each<[string, string[]]>([
    ['Ana Ruiz ferry', ['ana ruiz 0-2']],
    ['Ruiz ferry', ['ruiz 0-1']],
    ['Eastpool Harbour Board', ['eastpool harbour board 0-3']],
    ['the harbour board of Eastpool', ['harbour board 1-3', 'eastpool 4-5']],
    ['Omar al-Bashir', ['omar al bashir 0-3']],
    ['Eastpool-Ruiz', []],
    ['ferry', []],
  ])('%s', async (question, names) => {
    expect(await find(question)).toEqual(names);
  });

  test('a word that is taken is no part of a name', async () => {
    expect(await find('Ana Ruiz', (at) => at !== 0)).toEqual(['ruiz 1-2']);
  });
});
