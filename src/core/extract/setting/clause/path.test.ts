import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../../article/text.ts';
import { readTokens } from '../../prose/tokens.ts';
import { determines, leadsAway, pathEnd } from './path.ts';

const tokensOf = (text: string) => readTokens(articleTextFromPlain(text));
/** The words before which a path ends. */
const path = (text: string) => {
  const tokens = tokensOf(text);
  return tokens
    .slice(0, pathEnd(tokens, 0, tokens.length))
    .map((token) => token.text)
    .join(' ');
};

describe('pathEnd', () => {
  test.each([
    ['in Tolva on Monday', 'in Tolva on Monday'],
    ['on Monday about the vote', 'on Monday'],
    ['on Monday that it rained', 'on Monday'],
    ['on Monday who had come', 'on Monday'],
    ['on Monday he left', 'on Monday'],
    ['in Tolva after the vote', 'in Tolva'],
    ['to reporters in Tolva', 'to reporters in Tolva'],
    ['to resign in Tolva', ''],
    ['at a widely watched debate', 'at a widely watched debate'],
    ['in Tolva. On Monday', 'in Tolva'],
    ['', ''],
  ])('“%s” ends after “%s”', (text, words) => {
    expect(path(text)).toBe(words);
  });

  test('tokens that are skipped are not asked', () => {
    const tokens = tokensOf('said he on Monday');
    expect(pathEnd(tokens, 1, tokens.length)).toBe(1);
    expect(pathEnd(tokens, 1, tokens.length, [{ first: 1, after: 2 }])).toBe(tokens.length);
  });
});

test('beyond the last token everything leads away', () => {
  expect(leadsAway([], 0)).toBe(true);
});

test.each([
  ['the', true],
  ['his', true],
  ['Monday', false],
])('“%s” opens a noun phrase: %s', (text, opens) => {
  expect(determines(tokensOf(text)[0])).toBe(opens);
});

test('so does an owner, and nothing does not', () => {
  expect(determines(tokensOf('Monday’s')[1])).toBe(true);
  expect(determines(undefined)).toBe(false);
});
