import { describe, expect, test } from 'vitest';
import { isInches, MOST_MARKS, readMarks } from './read-marks.ts';

const read = (text: string) => readMarks(text, { start: 0, end: text.length });
const glyphs = (text: string) => read(text).map(({ glyph }) => glyph);

describe('readMarks', () => {
  test.each([
    ['“Go,” she said', ['“', '”']],
    ['«Go», she said', ['«', '»']],
    ["don't o’clock", []],
    ['the owners’ fault', ['’']],
    ['צה"ל', []],
    ["``Go,'' she said", ['``', "''"]],
    ['one,, two', []],
    [',,Go” she said', [',,', '”']],
    ['„Geh“', ['„', '“']],
    ['', []],
  ])('%j', (text, marks) => {
    expect(glyphs(text)).toEqual(marks);
  });

  test.each([
    ['said "go', 'opens'],
    ['go" she', 'closes'],
    ['go "', 'either'],
    ['"...go', 'opens'],
    ['(" go', 'either'],
    ['go."', 'closes'],
  ])('what stands beside the mark in %j says that it %s', (text, context) => {
    expect(read(text)[0]?.context).toBe(context);
  });

  test('a backslash before a mark is part of it', () => {
    expect(read('\\"Go')[0]).toMatchObject({ start: 0, end: 2, glyph: '"' });
  });

  test('marks in code and tags do not count', () => {
    const text = 'a "b" c "d"';
    expect(
      readMarks(text, { start: 0, end: text.length }, [{ start: 2, end: 5 }]).map(
        ({ start }) => start,
      ),
    ).toEqual([8, 10]);
  });

  test('only the paragraph is read, and its edges are edges', () => {
    const text = 'x"go"x';
    expect(readMarks(text, { start: 1, end: 5 }).map(({ context }) => context)).toEqual([
      'opens',
      'closes',
    ]);
  });

  test('reading ends where no news has so many', () => {
    expect(read('" '.repeat(MOST_MARKS * 2))).toHaveLength(MOST_MARKS + 1);
  });
});

describe('isInches', () => {
  test.each([
    ['12" wide', true],
    ['6\'2" tall', true],
    ['12"wide', false],
    ['the year 12” he said', false],
    ['twelve" wide', false],
  ])('%j: %s', (text, inches) => {
    const mark = read(text).at(-1);
    expect(mark && isInches(text, mark)).toBe(inches);
  });
});

test.each([
  ['「', '「“We stay,” she said」'],
  ['„', '„“We stay,” she said”'],
  ['‟', '‟“We stay,” she said”'],
])('an opening mark may follow %s, as any other that opens', (_, text) => {
  expect(readMarks(text, { start: 0, end: text.length })[1]?.context).toBe('opens');
});
