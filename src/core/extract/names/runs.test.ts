import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { outlineArticle } from '../prose/outline.ts';
import { ACRONYM } from './name-words.ts';
import { RunReader } from './runs.ts';
import { readVocabulary } from './vocabulary.ts';

function reader(text: string) {
  const outline = outlineArticle(articleTextFromPlain(text));
  const vocabulary = readVocabulary(outline, []);
  return { tokens: outline.tokens, vocabulary, runs: new RunReader(outline.tokens, vocabulary) };
}

/** The run that starts at a word. */
function run(text: string, first: string): string | undefined {
  const { tokens, runs } = reader(text);
  const found = runs.read(tokens.findIndex((token) => token.text === first));
  return found && text.slice(tokens[found.first]?.start, tokens[found.after - 1]?.end);
}

describe('read', () => {
  test.each([
    ['Then Camille de la Roche left', 'Camille', 'Camille de la Roche'],
    [
      'Then the Committee on the Rights of the Child met',
      'Committee',
      'Committee on the Rights of the Child',
    ],
    ['Then the Passengers’ Union met', 'Passengers', 'Passengers’ Union'],
    ['Then Karl “Bear” Lundgren left', 'Karl', 'Karl “Bear” Lundgren'],
    ['Then John Marsh, Jr., left', 'John', 'John Marsh, Jr.'],
    ['Then Ana Ruiz of Norway left', 'Ana', 'Ana Ruiz'],
    ['Then the Court of Justice met', 'Court', 'Court of Justice'],
  ])('%s', (text, first, name) => {
    expect(run(text, first)).toBe(name);
  });

  test('a paragraph ends a name', () => {
    expect(run('Ana\n\nRuiz', 'Ana')).toBe('Ana');
  });

  test('a list of capitals is cut', () => {
    const words = Array.from({ length: 40 }, (_, n) => `Name${n}x`).join(' ');
    expect(run(`Then ${words}`, 'Name0x')?.split(' ').length).toBeLessThanOrEqual(12);
  });
});

describe('isNameWord', () => {
  const isName = (text: string, word: string) => {
    const { tokens, runs } = reader(text);
    return runs.isNameWord(tokens.findIndex((token) => token.text === word));
  };

  test.each([
    ['Then Oduya left', 'Oduya', true],
    ['Then he left', 'he', false],
    ['Then I left', 'I', false],
    ['In June they left', 'June', false],
    ['Then June Holm left', 'June', true],
    ['The boats left', 'The', false],
    ['On Monday they left', 'Monday', false],
    ['Then Theresa May left, and May said so', 'May', true],
  ])('“%s”: “%s” is one: %s', (text, word, expected) => {
    expect(isName(text, word)).toBe(expected);
  });
});

test.each([
  ['NATO', true],
  ['U.N.', true],
  ['AT&T', false],
  ['B&B', true],
  ['McKee', false],
  ['Nato', false],
  ['ABCDEFG', false],
])('%s is an acronym: %s', (word, is) => {
  expect(ACRONYM.test(word)).toBe(is);
});
