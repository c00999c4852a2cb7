import { expect, test } from 'vitest';
import { reduceColours, type Rgb } from './reduce-colours.ts';

const PAPER: Rgb = [250, 250, 250];
const INK: Rgb = [20, 20, 20];
const SPOT: Rgb = [160, 30, 30];

test('every pixel gets the nearest colour', () => {
  const pixels = Uint8Array.from([
    ...[255, 255, 255, 255],
    ...[0, 0, 0, 255],
    ...[0, 0, 0, 255],
    ...[180, 20, 40, 255],
    ...[200, 200, 200, 255],
  ]);
  expect([...reduceColours(pixels, [PAPER, INK, SPOT])]).toEqual([0, 1, 1, 2, 0]);
});

test('of equally near colours the first counts', () => {
  expect([...reduceColours(Uint8Array.from([135, 135, 135, 255]), [INK, PAPER])]).toEqual([0]);
});

test('no pixels are none', () => {
  expect(reduceColours(new Uint8Array(), [PAPER])).toHaveLength(0);
});

test('pixels may begin anywhere in memory', () => {
  const pixels = Uint8Array.from([0, 20, 20, 20, 255, 250, 250, 250, 255]).subarray(1);
  expect([...reduceColours(pixels, [PAPER, INK])]).toEqual([1, 0]);
});
