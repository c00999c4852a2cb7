import { describe, expect, test } from 'vitest';
import { articleTextFromPlain } from '../../article/text.ts';
import { outlineArticle } from './outline.ts';

const outline = (text: string) => outlineArticle(articleTextFromPlain(text));
const words = (text: string) =>
  outline(text).stretches.map(({ inner }) => text.slice(inner.start, inner.end));

describe('outlineArticle', () => {
  test('a stretch has the tokens that start in it, marks included', () => {
    const { tokens, stretches, stretchOf } = outline('He said “no, never” twice.');
    const [stretch] = stretches;
    expect(tokens.slice(stretch?.first, stretch?.after).map(({ text }) => text)).toEqual([
      '“',
      'no',
      ',',
      'never',
      '”',
    ]);
    expect([...stretchOf]).toEqual([-1, -1, 0, 0, 0, 0, 0, -1, -1]);
  });

  test.each(['Karl “Bear” Lundgren left.', 'Then Ana “Iron Fist” Holm left.'])(
    'a nickname is nobody’s speech: %s',
    (text) => {
      expect(words(text)).toEqual([]);
    },
  );

  test.each([
    ['Mayor “Bear” Lundgren left.', 'Bear'],
    ['He said “Bear” Lundgren was there.', 'Bear'],
    ['Karl “bear” Lundgren left.', 'bear'],
    ['Karl said “Bear” and left.', 'Bear'],
    ['The “Bear” Lundgren left.', 'Bear'],
  ])('but not in: %s', (text, stretch) => {
    expect(words(text)).toEqual([stretch]);
  });

  test('of nothing, nothing', () => {
    expect(outline('')).toMatchObject({ tokens: [], stretches: [], warnings: [] });
  });
});
