import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardSubjects, hostileWords } from '../test/support/card-subjects.ts';
import { cardContent } from './content.ts';
import { canDraw, openCardFonts, type CardFonts } from './fonts.ts';
import { CARD_COLOURS } from './page.ts';
import { cardSvg } from './svg.ts';
import { setText } from './text/set-text.ts';

let fonts: CardFonts;
beforeAll(async () => {
  fonts = await openCardFonts();
});

describe.each(Object.entries(cardSubjects))('a card in %s', (_, subject) => {
  const content = cardContent(subject, 'Verbatim');

  test('has a glyph for every letter', () => {
    expect(canDraw(content, fonts)).toBe(true);
    for (const face of [fonts.display, fonts.text]) {
      const { runs } = setText(content.words, face, content.lang);
      expect(runs.flatMap(({ glyphs }) => glyphs).filter(({ id }) => id === 0)).toEqual([]);
    }
  });

  test('is drawn of outlines, the same each time', () => {
    const svg = cardSvg(content, fonts);
    expect(new Set(svg.match(/<[a-z]+/g))).toEqual(new Set(['<svg', '<rect', '<g', '<path']));
    expect(svg.match(/<path/g)?.length).toBeGreaterThan(40);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(cardSvg(content, fonts)).toBe(svg);
  });
});

test('a card has the marks of the article', () => {
  const drawn = (marks?: { readonly open: string; readonly close: string }) =>
    cardSvg(cardContent({ ...cardSubjects.Latin, ...(marks ? { marks } : {}) }, 'Verbatim'), fonts);
  expect(drawn({ open: '“', close: '”' })).toBe(drawn());
  expect(drawn({ open: '«\u00A0', close: '\u00A0»' })).not.toBe(drawn());
  const subject = { ...cardSubjects.Latin, marks: { open: '「', close: '」' } };
  expect(canDraw(cardContent(subject, 'Verbatim'), fonts)).toBe(false);
});

test.each(hostileWords)('hostile words make no markup: %.40s', (words) => {
  const name = words.slice(0, 200);
  const subject = { ...cardSubjects.Latin, words, role: words, speaker: { name, resolved: false } };
  const svg = cardSvg(cardContent(subject, 'Verbatim'), fonts);
  expect(new Set(svg.match(/<[a-z]+/gi))).toEqual(new Set(['<svg', '<rect', '<g', '<path']));
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
});

test('letters that no font has are told before they are drawn', () => {
  const drawable = (words: string) =>
    canDraw(cardContent({ ...cardSubjects.Latin, words }, 'Verbatim'), fonts);
  expect(drawable('naïve – “quoted”, 100 % \u00a0 €')).toBe(true);
  expect(drawable('橋は閉ざされた')).toBe(false);
  expect(drawable('shut 🚧 until May')).toBe(false);
  const { speaker: _, ...unnamed } = cardSubjects.Latin;
  expect(canDraw(cardContent({ ...unnamed, role: '閣下' }, 'Verbatim'), fonts)).toBe(false);
});

test('the colours are those of the look by day', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0] ?? '';
  for (const [name, colour] of Object.entries(CARD_COLOURS)) {
    expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
  }
});
