import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageProblem, listImageFiles, prepareImage } from './store.ts';

let dir: string;
let cache: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-images-'));
  cache = join(dir, 'cache');
});
afterAll(() => rm(dir, { recursive: true }));

/** A picture with an edge in it, so that encoders have something to do. */
async function draw(width: number, height: number): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fcfbf8"/><circle cx="40%" cy="50%" r="30%" fill="#a3201c"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

async function put(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(dir, name);
  await writeFile(path, bytes);
  return path;
}

async function digestFolder(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      return `${name} ${createHash('sha256').update(bytes).digest('hex')}`;
    }),
  );
}

describe('prepareImage', () => {
  it('writes several widths in modern formats and a fallback in the family of the source', async () => {
    const asset = await prepareImage(await put('wide.png', await draw(1700, 850)), cache);
    expect(asset).toMatchObject({ width: 1700, height: 850 });
    expect(asset.sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
    expect(asset.sources.map(({ files }) => files.map(({ width }) => width))).toEqual([
      [480, 800, 1216, 1600],
      [480, 800, 1216, 1600],
    ]);
    expect(asset.fallback).toBe(`${asset.digest.slice(0, 12)}-1216.png`);
    for (const name of listImageFiles(asset)) {
      const metadata = await sharp(join(cache, name)).metadata();
      expect(`-${metadata.width}.`).toBe(name.slice(12, name.lastIndexOf('.') + 1));
    }
    expect(JSON.parse(JSON.stringify(asset))).toEqual(asset);
  });

  it.each([
    [300, [300]],
    [500, [500]],
    [640, [480, 640]],
    [1216, [480, 800, 1216]],
  ])('never enlarges: %d pixels', async (width, expected) => {
    const asset = await prepareImage(await put(`w${width}.png`, await draw(width, 40)), cache);
    expect(asset.sources[0]?.files.map((file) => file.width)).toEqual(expected);
  });

  it.each([
    ['jpg', (bytes: Buffer) => sharp(bytes).jpeg().toBuffer(), 'jpg'],
    ['webp', (bytes: Buffer) => sharp(bytes).removeAlpha().webp().toBuffer(), 'jpg'],
    ['avif', (bytes: Buffer) => sharp(bytes).removeAlpha().avif().toBuffer(), 'jpg'],
    ['gif', (bytes: Buffer) => sharp(bytes).gif().toBuffer(), 'png'],
  ])('reads %s', async (extension, convert, family) => {
    const path = await put(`any.${extension}`, await convert(await draw(120, 80)));
    const asset = await prepareImage(path, cache);
    expect(asset).toMatchObject({ width: 120, height: 80 });
    expect(asset.fallback.endsWith(`-120.${family}`)).toBe(true);
  });

  it('keeps the transparency of a WebP in its fallback', async () => {
    const see = { r: 0, g: 0, b: 0, alpha: 0.5 };
    const bytes = await sharp({ create: { width: 9, height: 9, channels: 4, background: see } })
      .webp()
      .toBuffer();
    expect((await prepareImage(await put('clear.webp', bytes), cache)).fallback).toMatch(/png$/);
  });

  it('takes the first frame of an animation', async () => {
    const frames = await Promise.all([draw(60, 40), draw(60, 40)]);
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const asset = await prepareImage(await put('moving.gif', bytes), cache);
    expect(asset).toMatchObject({ width: 60, height: 40 });
    expect((await sharp(join(cache, asset.fallback)).metadata()).height).toBe(40);
  });

  it('turns a photograph upright and strips what the camera wrote', async () => {
    const bytes = await sharp(await draw(200, 100))
      .jpeg()
      .withExif({ IFD0: { Copyright: 'somebody', Orientation: '6' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const asset = await prepareImage(await put('turned.jpg', bytes), cache);
    expect(asset).toMatchObject({ width: 100, height: 200 });
    for (const name of listImageFiles(asset)) {
      const metadata = await sharp(join(cache, name)).metadata();
      expect(metadata).toMatchObject({ width: 100, height: 200 });
      expect(metadata.exif).toBeUndefined();
      expect(metadata.orientation ?? 1).toBe(1);
    }
  });

  it('yields the same bytes whatever the number of threads', async () => {
    const path = await put('same.png', await draw(1300, 700));
    const threads = sharp.concurrency();
    const folders: string[][] = [];
    for (const count of [1, 4]) {
      sharp.concurrency(count);
      const folder = join(dir, `threads-${count}`);
      await prepareImage(path, folder);
      folders.push(await digestFolder(folder));
    }
    sharp.concurrency(threads);
    expect(folders[1]).toEqual(folders[0]);
  });

  it('does not make again what is there, and mends what is gone', async () => {
    const path = await put('again.png', await draw(90, 60));
    const folder = join(dir, 'again');
    const first = await prepareImage(path, folder);
    const before = await stat(join(folder, first.fallback));
    expect(await prepareImage(path, folder)).toEqual(first);
    expect((await stat(join(folder, first.fallback))).mtimeMs).toBe(before.mtimeMs);
    await rm(join(folder, first.fallback));
    expect(await prepareImage(path, folder)).toEqual(first);
    expect(await readdir(folder)).toContain(first.fallback);
  });

  it('leaves no half-written file when several builds run at once', async () => {
    const path = await put('race.png', await draw(70, 50));
    const folder = join(dir, 'race');
    const assets = await Promise.all([1, 2, 3].map(() => prepareImage(path, folder)));
    expect(new Set(assets.map((asset) => JSON.stringify(asset))).size).toBe(1);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('passes an SVG through as it is', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h9"/></svg>';
    const asset = await prepareImage(await put('plain.svg', svg), cache);
    expect(asset).toMatchObject({ width: 30, height: 20, sources: [] });
    expect(await readFile(join(cache, asset.fallback), 'utf8')).toBe(svg);
  });

  it.each([
    ['missing', async () => join(dir, 'nowhere.png'), /does not exist/],
    ['a folder', async () => dir, /does not exist/],
    ['empty', () => put('empty.png', ''), /not a picture/],
    ['text', () => put('text.jpg', 'not a picture'), /not a picture/],
    ['an SVG in disguise', () => put('svg.png', '<svg onload="x"/>'), /not a picture/],
    ['cut short', async () => put('cut.png', (await draw(600, 600)).subarray(0, 900)), /damaged/],
    [
      'a head without a body',
      () => put('head.jpg', Buffer.from([255, 216, 255, 224, 0])),
      /damaged/,
    ],
    [
      'a hostile SVG',
      () =>
        put('bad.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" onload="x"/>'),
      /onload/,
    ],
    ['an SVG in UTF-16', () => put('utf16.svg', Buffer.from('\ufeff<svg/>', 'utf16le')), /UTF-8/],
  ])('refuses a picture that is %s', async (_, make, message) => {
    const path = await make();
    expect(await imageProblem(path)).toMatch(message);
    const promise = prepareImage(path, cache);
    await expect(promise).rejects.toMatchObject({ name: 'ImageError', hint: expect.any(String) });
    await expect(promise).rejects.toThrow(message);
  });

  it('refuses a file above 20 MB, and a picture above 50 megapixels', async () => {
    const heavy = await put('heavy.jpg', '');
    await truncate(heavy, 21 * 1024 * 1024);
    await expect(prepareImage(heavy, cache)).rejects.toThrow(/21\.0 MB; the limit is 20 MB/);
    const create = { width: 8000, height: 7000, channels: 3, background: '#fff' } as const;
    const large = await put('large.png', await sharp({ create }).png().toBuffer());
    await expect(prepareImage(large, cache)).rejects.toThrow(
      /8000 × 7000 pixels \(56\.0 megapixels\)/,
    );
    const tall = await put('tall.png', await draw(4, 17_000));
    await expect(prepareImage(tall, cache)).rejects.toThrow(/16000 pixels per side/);
  });
});
