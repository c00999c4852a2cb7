import { describe, expect, test } from 'vitest';
import { genderOfPronoun, genderOfTitle } from './gender.ts';

describe('genderOfTitle', () => {
  test.each([
    ['spokeswoman', 'female'],
    ['Mr.', 'male'],
    ['The Actress', 'female'],
    ['chairman of the board', 'male'],
    ['Mrs. Justice', 'female'],
    ['46-year-old woman', 'female'],
    ['mayor', undefined],
    ['Dr.', undefined],
    ['', undefined],
  ])('“%s”: %s', (title, gender) => {
    expect(genderOfTitle(title)).toBe(gender);
  });

  test('of two words the last tells', () => {
    expect(genderOfTitle('chairman’s spokeswoman')).toBe('female');
  });
});

describe('genderOfPronoun', () => {
  test.each([
    ['she', 'female'],
    ['hers', 'female'],
    ['himself', 'male'],
    ['his', 'male'],
    ['they', undefined],
    ['it', undefined],
    ['', undefined],
  ])('“%s”: %s', (pronoun, gender) => {
    expect(genderOfPronoun(pronoun)).toBe(gender);
  });
});
