import { beforeAll, describe, expect, test } from 'vitest';
import { openCardFonts, type CardFont } from '../fonts.ts';
import { inOrderOfSight, placeLine, setText, widthOf } from './set-text.ts';

let display: readonly CardFont[];
beforeAll(async () => {
  ({ display } = await openCardFonts());
});

const glyphsOf = (text: string, lang: string) => {
  const set = setText(text, display, lang);
  return placeLine(set, 0, text.length);
};

describe('setText', () => {
  test('joins Arabic letters: one has other forms alone and in a word', () => {
    // Dots are glyphs of their own, without a width.
    const lettersOf = (text: string) =>
      glyphsOf(text, 'ar').flatMap(({ id, advance }) => (advance > 0 ? [id] : []));
    const forms = lettersOf('ببب');
    expect(new Set([...forms, ...lettersOf('ب')]).size).toBe(4);
  });

  test('joins them across a line’s whole word, not across a joiner that forbids it', () => {
    const joined = glyphsOf('می', 'fa').map(({ id }) => id);
    const parted = glyphsOf('م\u200cی', 'fa').map(({ id }) => id);
    expect(parted).not.toEqual(joined);
  });

  test('runs Arabic from the right, Latin words and numbers in it from the left', () => {
    const text = 'قال Delegation 12 نعم';
    const seen = glyphsOf(text, 'ar').map(({ at }) => at);
    expect(seen[0]).toBe(text.length - 1);
    expect(seen.at(-1)).toBe(0);
    const latin = seen.filter((at) => at >= 4 && at < 14);
    expect(latin).toEqual([...latin].sort((a, b) => a - b));
  });

  test('turns brackets and guillemets with the direction', () => {
    const [left] = glyphsOf('«', 'en');
    const rightToLeft = glyphsOf('«لا»', 'ar');
    expect(rightToLeft.at(-1)?.id).not.toBe(left?.id);
    expect(rightToLeft[0]?.id).toBe(left?.id);
  });

  test('counts the width of a stretch as the sum of its letters', () => {
    const text = 'to be or not';
    const set = setText(text, display, 'en');
    const whole = widthOf(set, 0, text.length);
    expect(widthOf(set, 0, 5) + widthOf(set, 5, text.length)).toBeCloseTo(whole, 9);
    const last = placeLine(set, 0, text.length).at(-1);
    expect((last?.x ?? 0) + (last?.advance ?? 0)).toBeCloseTo(whole, 9);
  });

  test('keeps an accent in the font of its letter', () => {
    const { runs } = setText('e\u0301', display, 'en');
    expect(runs.length).toBeLessThanOrEqual(2);
    expect(runs.flatMap(({ glyphs }) => glyphs).every(({ id }) => id > 0)).toBe(true);
  });

  test('sets nothing as nothing', () => {
    expect(placeLine(setText('', display, 'en'), 0, 0)).toEqual([]);
  });
});

test.each([
  ['one direction', [0, 0], '01'],
  ['all from the right', [1, 1], '10'],
  ['a number in Arabic', [1, 2, 1], '210'],
  ['Arabic with two Latin words in English', [0, 1, 2, 2, 1, 0], '042315'],
])('inOrderOfSight: %s', (_, levels, wanted) => {
  const parts = levels.map((level, index) => ({ level, index }));
  expect(
    inOrderOfSight(parts)
      .map(({ index }) => index)
      .join(''),
  ).toBe(wanted);
});
