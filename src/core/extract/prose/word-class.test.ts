import { describe, expect, test } from 'vitest';
import { tokensIn } from '../../../test/support/prose.ts';
import { wordClass } from './word-class.ts';

/** The class of the last word of a text. */
const classOfLast = (text: string) => {
  const tokens = tokensIn(text);
  const last = tokens.at(-1);
  return last && wordClass(last, tokens.at(-2)).cls;
};

describe('wordClass', () => {
  test.each([
    ['she said', 'say'],
    ['she asked', 'ask'],
    ['while saying', 'cue-ing'],
    ['the claim', 'cue-noun'],
    ['the reports', 'word'],
    ['sailed on Monday', 'adverb'],
    ['sailed quietly', 'adverb'],
    ['only fly', 'word'],
    ['sailed to', 'to'],
    ['people who', 'relative'],
    ['the WHO', 'word'],
    ['people according', 'according'],
    ['a harbour', 'word'],
  ])('%j: %s', (text, expected) => {
    expect(classOfLast(text)).toBe(expected);
  });

  test('what it is as a cue', () => {
    const [she, said] = tokensIn('She said');
    expect(said && wordClass(said, she).cue?.lemma).toBe('say');
  });
});
