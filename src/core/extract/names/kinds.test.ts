import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { readTokens } from '../prose/tokens.ts';
import { kindOfName } from './kinds.ts';

const tokensOf = (text: string) => readTokens(articleTextFromPlain(text));

describe('kindOfName', () => {
  const kind = (text: string, titled = false) => {
    const tokens = tokensOf(text);
    return kindOfName(tokens, 0, tokens.length, titled);
  };

  test.each([
    ['Maria Holm', 'person'],
    ['J. R. Holm', 'person'],
    ['Foreign Ministry', 'body'],
    ['NATO', 'body'],
    ['Norway', 'place'],
    ['N. Korea', 'place'],
    ['Norwegians', 'group'],
    ['Oduya', 'name'],
  ])('“%s” is a %s', (text, expected) => {
    expect(kind(text)).toBe(expected);
  });

  test('with a title before it nearly anything is a person', () => {
    expect(kind('Oduya', true)).toBe('person');
    expect(kind('Norway', true)).toBe('person');
  });
});
