import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { ImageError } from './error.ts';
import { encodeRaster } from './raster.ts';

const picture = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 160, g: 32, b: 28, alpha } } });

const namesOf = async (bytes: Buffer) =>
  (await encodeRaster(bytes)).files.map(({ width, extension }) => `${width}.${extension}`).sort();

describe('encodeRaster', () => {
  test.each([
    ['jpeg', 'jpg'],
    ['png', 'png'],
  ] as const)('a %s falls back to a %s', async (format, fallback) => {
    const bytes = await picture(40, 30).toFormat(format).toBuffer();
    expect(await namesOf(bytes)).toEqual(['40.avif', `40.${fallback}`, '40.webp']);
  });

  test.each([
    [0.5, 'png'],
    [1, 'jpg'],
  ])('a WebP that is opaque by %d falls back to a %s', async (alpha, fallback) => {
    const opaque = alpha === 1 ? picture(40, 30).removeAlpha() : picture(40, 30, alpha);
    expect(await namesOf(await opaque.webp().toBuffer())).toContain(`40.${fallback}`);
  });

  test('widths stop at the original, and none is close to it', async () => {
    const bytes = await picture(820, 10).png().toBuffer();
    expect(await namesOf(bytes)).toEqual([
      '480.avif',
      '480.webp',
      '820.avif',
      '820.png',
      '820.webp',
    ]);
  });

  test('a picture on its side is turned, and measured as it is seen', async () => {
    const bytes = await picture(40, 30).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await encodeRaster(bytes)).toMatchObject({ width: 30, height: 40 });
  });

  test('the same picture gives the same bytes', async () => {
    const bytes = await picture(60, 40).png().toBuffer();
    expect(await encodeRaster(bytes)).toEqual(await encodeRaster(bytes));
  });
});

describe('refuses with a fix', () => {
  test.each([
    ['nothing', ''],
    ['text', 'not a picture'],
    ['a page', '<html><script>alert(1)</script></html>'],
    ['a TIFF', 'II*\u0000\u0008'],
    ['the beginning of a PNG', '\x89PNG\r\n\x1a\n'],
    ['a RIFF that is no WebP', 'RIFF\0\0\0\0WAVE'],
  ])('%s', async (_, text) => {
    const refused = encodeRaster(Buffer.from(text, 'latin1'));
    await expect(refused).rejects.toThrow(ImageError);
    await expect(refused).rejects.toHaveProperty('hint', expect.stringMatching(/\S/));
  });

  test('a picture that is cut short', async () => {
    const bytes = await picture(300, 300).jpeg().toBuffer();
    await expect(encodeRaster(bytes.subarray(0, bytes.length / 2))).rejects.toThrow(ImageError);
  });

  test('one that is longer than any format holds, by its pixels', async () => {
    const bytes = await picture(16_001, 1).png().toBuffer();
    await expect(encodeRaster(bytes)).rejects.toThrow(/16,?001/);
  });
});
