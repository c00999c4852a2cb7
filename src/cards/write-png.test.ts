import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Rgb } from './reduce-colours.ts';
import { writePng } from './write-png.ts';

const COLOURS: readonly Rgb[] = [
  [250, 250, 248],
  [20, 20, 22],
  [130, 130, 130],
  [160, 30, 30],
];

test.each([
  ['four colours', 4, 2],
  ['two colours', 2, 1],
])('a picture of %s is read by another program as it was', async (_, count, bits) => {
  const colours = COLOURS.slice(0, count);
  // A width that fills no whole byte.
  const [width, height] = [13, 5];
  const indices = Uint8Array.from({ length: width * height }, (_pixel, at) => (at * 7) % count);
  const png = await writePng({ width, height, colours, indices });
  expect(png[24]).toBe(bits);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([width, height]);
  expect([...data]).toEqual([...indices].flatMap((index) => colours[index] ?? []));
});
