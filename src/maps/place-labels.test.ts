import { describe, expect, test } from 'vitest';
import {
  boxAround,
  capitalsWidth,
  placeLabels,
  textWidth,
  type LabelWish,
} from './place-labels.ts';

const size = { width: 400, height: 300, font: 20 };
const town = (x: number, y: number, text = 'Yerevan'): LabelWish => ({
  x,
  y,
  text,
  stands: 'beside',
  gap: 5,
});
const country = (x: number, y: number, text = 'Armenia'): LabelWish => ({
  ...town(x, y, text),
  stands: 'upon',
});

describe('placeLabels', () => {
  test('a town’s name stands at its right', () => {
    expect(placeLabels([town(200, 150)], size, [])).toMatchObject([
      { anchor: 'start', beside: true },
    ]);
  });

  test.each([
    ['right edge', 390, 150, 'end'],
    ['left edge', 6, 150, 'start'],
  ])('at the %s it stands where there is room', (_where, x, y, anchor) => {
    expect(placeLabels([town(x, y)], size, [])).toMatchObject([{ anchor }]);
  });

  test('where both sides are taken, it stands above, clear of its own dot', () => {
    const taken = [boxAround(200, 150, 6), boxAround(230, 150, 6), boxAround(170, 150, 6)];
    const [label] = placeLabels([town(200, 150)], size, taken);
    expect(label).toMatchObject({ anchor: 'middle', x: 200 });
    expect(label?.y).toBeLessThan(145);
  });

  test('a country’s name stands upon it, or beside a ring', () => {
    const taken = [boxAround(200, 130, 20)];
    expect(placeLabels([country(200, 220)], size, [])).toMatchObject([{ beside: false }]);
    expect(placeLabels([country(200, 155)], size, taken)).toMatchObject([{ beside: true }]);
  });

  test('the first to come is served first, and who finds no room goes without', () => {
    const wishes = Array.from({ length: 40 }, () => town(200, 150));
    const labels = placeLabels(wishes, size, []);
    expect(labels[0]).toBeDefined();
    expect(labels.filter((label) => label === undefined).length).toBeGreaterThan(30);
  });

  test('a name without a mark stands upon its point or nowhere', () => {
    const { gap: _gap, ...name } = country(200, 150);
    expect(placeLabels([name], size, [boxAround(200, 150, 5)])).toEqual([undefined]);
  });
});

test('widths are on the safe side of the typeface’s own', () => {
  expect(textWidth('Yerevan', 100)).toBeGreaterThan(390);
  expect(capitalsWidth('Armenia', 100)).toBeGreaterThan(textWidth('Armenia', 100));
});
