import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCardFonts, type CardFont } from '../fonts.ts';
import { setText, widthOf } from './set-text.ts';
import { wrapText } from './wrap-text.ts';

let fonts: readonly CardFont[];
beforeAll(async () => {
  ({ text: fonts } = await openCardFonts());
});

const width = 8;
const wrap = (text: string, most = 2) => wrapText(text, fonts, { lang: 'en', width, most });
const widthIn = (line: string) => widthOf(setText(line, fonts, 'en'), 0, line.length);

describe('wrapText', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['Mayor', ['Mayor']],
    ['  Mayor   Berg ', ['Mayor Berg']],
  ])('%j is %j', (text, lines) => {
    expect(wrap(text)).toEqual(lines);
  });

  test('fills a line before it begins the next', () => {
    const lines = wrap('Deputy Minister of Municipal Affairs', 9);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe('Deputy Minister of Municipal Affairs');
  });

  test('what is left over ends in an ellipsis after a whole word', () => {
    const text = 'Deputy Minister of Municipal Affairs and Regional Development';
    const last = wrap(text).at(-1) ?? '';
    expect(last).toMatch(/ …$/);
    expect(text.split(' ')).toContain(last.split(' ').at(-2));
  });

  test('a word wider than the line is cut inside', () => {
    expect(wrap('x'.repeat(500))).toEqual([expect.stringMatching(/^x+…$/)]);
  });

  test('of any text no line is wider than it may be, and there are no more than fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const lines = wrap(text);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthIn(line)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 40 },
    );
  });
});
