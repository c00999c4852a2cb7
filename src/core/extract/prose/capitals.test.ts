import { describe, expect, test } from 'vitest';
import { tokensIn } from '../../../test/support/prose.ts';
import { isAcronym, isShouted } from './capitals.ts';

describe('isAcronym', () => {
  test.each([
    ['WHO', true],
    ['U.S.', true],
    ['Who', false],
    ['who', false],
    ['A', false],
    ['42', false],
  ])('%j: %s', (text, expected) => {
    const [token] = tokensIn(text);
    expect(token && isAcronym(token)).toBe(expected);
  });
});

describe('isShouted', () => {
  test.each([
    ['WHO', true],
    ['ÉTÉ', true],
    ['G20', true],
    ['McCann', false],
    ['WHOs', false],
    ['É', true],
    ['ß', false],
  ])('%j: %s', (text, expected) => {
    expect(isShouted(text)).toBe(expected);
  });
});
