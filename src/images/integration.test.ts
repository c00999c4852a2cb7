import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyImages } from './integration.ts';

const name = '0123456789ab-480.webp';
let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'verbatim-copy-'));
  await mkdir(join(dir, 'cache'));
  await writeFile(join(dir, 'cache', name), 'bytes');
  await writeFile(join(dir, 'cache', 'fedcba987654-480.webp'), 'of another site');
});
afterEach(() => rm(dir, { recursive: true }));

describe('copyImages', () => {
  it('copies what is used, once, and nothing else', async () => {
    expect(await copyImages([name, name], join(dir, 'cache'), join(dir, 'images'))).toBe(1);
    expect(await readdir(join(dir, 'images'))).toEqual([name]);
  });

  it('makes no folder for a site without pictures', async () => {
    expect(await copyImages([], join(dir, 'cache'), join(dir, 'images'))).toBe(0);
    expect(await readdir(dir)).toEqual(['cache']);
  });

  it.each(['../secret.png', 'photo.jpg', `../cache/${name}`])('refuses %s', async (odd) => {
    await expect(copyImages([odd], join(dir, 'cache'), join(dir, 'images'))).rejects.toThrow(
      'is not the name of a prepared picture',
    );
  });

  it('says which file is missing', async () => {
    const gone = 'aaaaaaaaaaaa-480.webp';
    await expect(copyImages([gone], join(dir, 'cache'), join(dir, 'images'))).rejects.toThrow(
      `${gone} is missing`,
    );
  });
});
