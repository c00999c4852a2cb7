import { expect, test } from 'vitest';
import { FIRST_MARK, GLYPHS, LAST_MARK, MARK_CHARACTERS } from './glyphs.ts';

test.each([
  ['“', 'double', 'opens'],
  ['”', 'double', 'closes'],
  ['"', 'double', 'either'],
  ['«', 'guillemet', 'opens'],
  ['」', 'corner', 'closes'],
  ['’', 'single', 'closes'],
  ['‹', 'angle', 'opens'],
])('%s is of the %s marks and %s', (glyph, family, leaning) => {
  expect(GLYPHS.get(glyph)).toEqual({ family, leaning });
});

test('a mark of two characters is found before one of its halves', () => {
  expect(FIRST_MARK.exec('``Go')?.[0]).toBe('``');
  expect(LAST_MARK.exec("Go''")?.[0]).toBe("''");
});

test.each(['Go', '', ' “'])('%j starts with no mark', (text) => {
  expect(FIRST_MARK.test(text)).toBe(false);
});

test('every character can stand in a class of a regular expression', () => {
  const one = new RegExp(`^[${MARK_CHARACTERS}]$`, 'u');
  for (const glyph of GLYPHS.keys()) {
    if (glyph.length === 1) expect(one.test(glyph)).toBe(true);
  }
  expect(one.test('a')).toBe(false);
});
