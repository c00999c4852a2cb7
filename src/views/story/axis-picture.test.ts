import { expect, test } from 'vitest';
import { axisPicture } from './axis-picture.ts';

const row = {
  height: 120,
  point: 9,
  here: false,
  lane: 0,
  lines: [[9, 120]],
  years: [],
  quarters: [],
} as const;

test('a row has its axis, its point, and a line to its label', () => {
  expect(axisPicture(row)).toBe(
    '<svg width="68" height="120" aria-hidden="true"><path d="M44 9V120"/><path class="leader" d="M44 9H63"/><circle cx="44" cy="9" r="4"/></svg>',
  );
});

test('the article’s own point is larger', () => {
  expect(axisPicture({ ...row, here: true })).toContain('r="5.5"');
});

test('years are written beside their ticks', () => {
  const picture = axisPicture({ ...row, years: [{ y: 40, year: '2024' }], quarters: [82] });
  expect(picture).toContain('<text y="44">2024</text>');
  expect(picture).toContain('M38 40h6');
  expect(picture).toContain('M41 82h3');
});

test('a label that moved down has a line with corners, in its lane', () => {
  expect(axisPicture({ ...row, point: -40 })).toContain('d="M44 -40H58V9H63"');
  expect(axisPicture({ ...row, point: -40, lane: 2 })).toContain('d="M44 -40H50V9H63"');
});

test('a broken axis shows two strokes', () => {
  expect(axisPicture({ ...row, broken: 60 })).toContain('M38 58l12 -4M38 66l12 -4');
});
