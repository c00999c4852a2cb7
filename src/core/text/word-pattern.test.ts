import { describe, expect, it } from 'vitest';
import { oneOf, oneOfEitherCase } from './word-pattern.ts';

describe('oneOf', () => {
  it('matches each word and nothing else', () => {
    const pattern = new RegExp(`^${oneOf(['say', 'take place'])}$`);
    expect(['say', 'take place', 'says', 'take', ''].filter((word) => pattern.test(word))).toEqual([
      'say',
      'take place',
    ]);
  });

  it('takes characters of patterns as they are', () => {
    const pattern = new RegExp(`^${oneOf(['St.', 'a|b', '(c)*', '[d]', 'e\\d', '$^'])}$`, 'u');
    expect(['St.', 'a|b', '(c)*', '[d]', 'e\\d', '$^'].every((word) => pattern.test(word))).toBe(
      true,
    );
    expect(['Stx', 'a', 'b', 'c', 'd', 'e1'].some((word) => pattern.test(word))).toBe(false);
  });

  it('matches the typewriter’s and the printed apostrophe', () => {
    const pattern = new RegExp(`^${oneOf(["won't"])}$`);
    expect(pattern.test("won't") && pattern.test('won’t')).toBe(true);
  });

  it('matches nothing but the empty text where there are no words', () => {
    expect(new RegExp(`^${oneOf([])}$`).test('a')).toBe(false);
  });
});

describe('oneOfEitherCase', () => {
  it('matches a small and a capital first letter', () => {
    const pattern = new RegExp(`^${oneOfEitherCase(['ahead of'])}$`);
    expect(['ahead of', 'Ahead of', 'AHEAD OF'].filter((word) => pattern.test(word))).toEqual([
      'ahead of',
      'Ahead of',
    ]);
  });
});
