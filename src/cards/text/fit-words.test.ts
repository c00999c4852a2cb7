import { beforeAll, expect, test } from 'vitest';
import { cardSubjects } from '../../test/support/card-subjects.ts';
import { openCardFonts, type CardFonts } from '../fonts.ts';
import { fitWords } from './fit-words.ts';
import { widthOf } from './set-text.ts';

const room = { width: 1032, height: 396 };
const style = { close: '”', lang: 'en' };
let fonts: CardFonts;
beforeAll(async () => {
  fonts = await openCardFonts();
});

const sentence = 'The bridge will stay shut until the water falls, and nobody crosses it on foot. ';

test('sets short words large and longer ones smaller', () => {
  const sizes = ['no alternative', sentence, sentence.repeat(3), sentence.repeat(6)].map(
    (words) => fitWords(words.trim(), style, fonts, room).size,
  );
  expect(sizes[0]).toBe(96);
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
});

test.each([
  ...Object.values(cardSubjects).map(({ words }) => words),
  sentence.repeat(30),
  'x'.repeat(900),
  `${sentence}${'x'.repeat(900)}`,
])('keeps lines inside the room: %.40s', (words) => {
  const { set, lines, size, lineHeight } = fitWords(words, style, fonts, room);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length * lineHeight).toBeLessThanOrEqual(room.height);
  for (const { start, end } of lines) {
    expect(widthOf(set, start, end) * size).toBeLessThanOrEqual(room.width + 0.01);
  }
});

test('ends very long words in an ellipsis after a whole word, inside the marks', () => {
  const { set, lines, markAt } = fitWords(sentence.repeat(30), style, fonts, room);
  expect(set.text).toMatch(/[a-z.] …”$/);
  expect(set.text.slice(markAt)).toBe('”');
  expect(lines.at(-1)?.end).toBe(set.text.length);
  const shown = set.text.slice(0, -3).split(' ').at(-1);
  expect(sentence.split(' ')).toContain(shown);
});
