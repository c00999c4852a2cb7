import { describe, expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import {
  descriptionStart,
  isBareAge,
  isVerbAfterNoun,
  nounKind,
  pronounKind,
  speakingPlace,
} from './words.ts';

function tokenOf(text: string, word: string) {
  const { outline } = readProse(text);
  const at = outline.tokens.findIndex((token) => token.text === word);
  const token = outline.tokens[at];
  if (!token) throw new Error(`no ${word} in ${text}`);
  return { outline, tokens: outline.tokens, token, at };
}

describe('nounKind', () => {
  test.each([
    ['Then an official left.', 'official', 'noun'],
    ['Then the neurosurgeon left.', 'neurosurgeon', 'noun'],
    ['Then the 46-year-old left.', '46-year-old', 'noun'],
    ['Then residents left.', 'residents', 'group'],
    ['Residents left.', 'Residents', 'group'],
    ['Then the report came.', 'report', 'document'],
    ['Then the bridge fell.', 'bridge', undefined],
    ['Then the Official left.', 'Official', undefined],
  ])('%s: %s is %s', (text, word, kind) => {
    expect(nounKind(tokenOf(text, word).token)).toBe(kind);
  });
});

describe('speakingPlace', () => {
  test.each([
    ['In a letter the town wrote that it rained.', 'town', 'group'],
    ['The county said no.', 'county', 'group'],
    ['Then the town grew.', 'town', undefined],
    ['Then a town said no.', 'town', undefined],
    ['Then the bridge said no.', 'bridge', undefined],
    ['Then the town says no.', 'town', undefined],
  ])('%s: %s is %s', (text, word, kind) => {
    const { tokens, at } = tokenOf(text, word);
    expect(speakingPlace(tokens, at)).toBe(kind);
  });
});

describe('pronounKind', () => {
  test.each([
    ['Then she left.', 'she', 'pronoun'],
    ['Then they met him.', 'him', 'pronoun'],
    ['Then his boat sank.', 'his', 'possessive'],
    ['Then Ruiz, who left, wept.', 'who', 'relative'],
    ['Others left.', 'Others', 'group'],
    ['Then the boat that sank was found.', 'that', undefined],
    ['Then the boat sank.', 'boat', undefined],
  ])('%s: %s is %s', (text, word, kind) => {
    expect(pronounKind(tokenOf(text, word).token)).toBe(kind);
  });
});

describe('isBareAge', () => {
  test.each([
    ['Then the 46-year-old said so.', false],
    ['Then the 46-year-old driver left.', true],
    ['Then a 46-year-old.', true],
  ])('%s %s', (text, bare) => {
    const { tokens, at } = tokenOf(text, '46-year-old');
    expect(isBareAge(tokens, at)).toBe(bare);
  });
});

describe('isVerbAfterNoun', () => {
  test.each([
    ['Observers note that it rained.', 'note', true],
    ['Then Sullivan forwards an article.', 'forwards', true],
    ['Then Sullivan forwards left.', 'forwards', false],
    ['Then the note came.', 'note', false],
    ['Note that it rained.', 'Note', false],
  ])('%s: %s %s', (text, word, verb) => {
    const { tokens, at } = tokenOf(text, word);
    expect(isVerbAfterNoun(tokens, at)).toBe(verb);
  });
});

describe('descriptionStart', () => {
  test.each([
    ['Then a senior harbour official left.', 'official', 'a'],
    ['Then her former adviser left.', 'adviser', 'her'],
    ['In a statement director Ana Ruiz said so.', 'director', 'director'],
    ['Then Netanyahu rallied supporters there.', 'supporters', 'supporters'],
    ['It joined officials.', 'officials', 'officials'],
    ['Officials left.', 'Officials', 'Officials'],
  ])('%s: that of %s starts with “%s”', (text, head, first) => {
    const { outline, tokens, at } = tokenOf(text, head);
    expect(tokens[descriptionStart(outline, at)]?.text).toBe(first);
  });

  test('it reaches neither into another paragraph nor far', () => {
    const paragraphs = tokenOf('It is a long\n\nofficial left.', 'official');
    expect(descriptionStart(paragraphs.outline, paragraphs.at)).toBe(paragraphs.at);
    const long = tokenOf(`Then a ${'very '.repeat(30)}senior official left.`, 'official');
    expect(long.at - descriptionStart(long.outline, long.at)).toBeLessThanOrEqual(8);
  });
});
