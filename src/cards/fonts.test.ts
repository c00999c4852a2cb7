import { beforeAll, describe, expect, test } from 'vitest';
import { cardSubjects } from '../test/support/card-subjects.ts';
import { cardContent } from './content.ts';
import { canDraw, fontOf, openCardFonts, type CardFonts } from './fonts.ts';

let fonts: CardFonts;
beforeAll(async () => {
  fonts = await openCardFonts();
});

test('fonts are opened once', async () => {
  expect(await openCardFonts()).toBe(fonts);
});

test('outlines are in whole font units', () => {
  const [font] = fonts.display;
  const outlines = Array.from({ length: 60 }, (_, glyph) => font?.outline(glyph) ?? '');
  expect(outlines.join('').length).toBeGreaterThan(1000);
  for (const outline of outlines) expect(outline).not.toMatch(/\d\.\d|NaN/);
});

describe('fontOf', () => {
  test.each(['a', 'é', 'Ж', 'λ', 'հ', 'ქ', 'ש', 'ق'])('%s has a font that has it', (letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    expect(fontOf(letter, fonts.display)?.codePoints.has(codePoint)).toBe(true);
  });

  test.each(['橋', '🚧', '\u{10FFFF}'])('%j has none', (character) => {
    expect(fontOf(character, fonts.display)).toBeUndefined();
  });

  test('is the first of two', () => {
    const [first] = fonts.display;
    expect(fontOf('a', fonts.display)).toBe(first);
    expect(fontOf('a', [])).toBeUndefined();
  });
});

describe('canDraw', () => {
  const draws = (more: object) =>
    canDraw({ ...cardContent(cardSubjects.Latin, 'The Post'), ...more }, fonts);

  test.each([
    [{}, true],
    [{ words: 'soft\u00adhyphen, zero\u200bwidth, \u2067isolated\u2069' }, true],
    [{ words: '橋' }, false],
    [{ marks: { open: '『', close: '』' } }, false],
    [{ role: '閣下' }, false],
    [{ site: '新聞' }, false],
    [{ date: '二月' }, false],
    [{ speaker: { name: '田中', resolved: true } }, false],
    [{ speaker: { name: '田中', resolved: false } }, false],
    [{ speaker: undefined }, true],
  ])('%j: %j', (more, expected) => {
    expect(draws(more)).toBe(expected);
  });
});
