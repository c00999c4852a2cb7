import { describe, expect, test } from 'vitest';
import { isNegated, isNegation } from './negation.ts';

describe('isNegation', () => {
  test.each(['not', 'never', 'no', "won't", 'cannot'])('takes “%s” for one', (word) => {
    expect(isNegation(word)).toBe(true);
  });
  test.each(['now', 'note', 'will', 'know'])('does not take “%s” for one', (word) => {
    expect(isNegation(word)).toBe(false);
  });
});

describe('isNegated', () => {
  test.each([
    ['able', 'unable'],
    ['legal', 'illegal'],
    ["couldn't", 'could'],
  ])('%s and %s are opposites', (a, b) => {
    expect(isNegated(a, b)).toBe(true);
  });
  test.each([
    ['ferry', 'ferries'],
    ['same', 'same'],
    ['bridge', 'abridged'],
  ])('%s and %s are not', (a, b) => {
    expect(isNegated(a, b)).toBe(false);
  });
});
