import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCached } from '../files/cache-file.ts';
import { findStored, hasStored, readStored, sideFile, SideFileError } from './stored-article.ts';

const DIGEST = '0a'.repeat(32);

let cacheDir: string;

beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'verbatim-stored-'));
});
afterEach(() => rm(cacheDir, { recursive: true }));

test('a finished article is read back', async () => {
  await writeCached(sideFile(cacheDir, DIGEST), { images: [] });
  expect(hasStored(cacheDir, DIGEST)).toBe(true);
  expect(await findStored(cacheDir, DIGEST)).toEqual({ images: [] });
  expect(await readStored(cacheDir, DIGEST)).toEqual({ images: [] });
});

test('one that is not there has to be read again', async () => {
  expect(hasStored(cacheDir, DIGEST)).toBe(false);
  expect(await findStored(cacheDir, DIGEST)).toBeUndefined();
  await expect(readStored(cacheDir, DIGEST)).rejects.toThrow(SideFileError);
});

test('one that was damaged is removed, so that the next run reads the article', async () => {
  await writeCached(sideFile(cacheDir, DIGEST), { images: [] });
  await writeFile(sideFile(cacheDir, DIGEST), '{');
  await expect(readStored(cacheDir, DIGEST)).rejects.toThrow(SideFileError);
  expect(hasStored(cacheDir, DIGEST)).toBe(false);
});
