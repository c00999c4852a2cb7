import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSealed, openSealed, readCached, sealFolder, writeCached } from './cache-file.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a cached value', () => {
  const value = { title: 'Ünï\u2028code', list: [1, 2], none: null };

  test('is read as it was written, and leaves nothing beside it', async () => {
    const file = join(root, 'a/b.json');
    await writeCached(file, value);
    expect(await readCached(file)).toEqual({ value });
    expect(readdirSync(join(root, 'a'))).toEqual(['b.json']);
  });

  test('is not read where it is damaged in any way', async () => {
    const file = join(root, 'b.json');
    await writeCached(file, value);
    const whole = readFileSync(file, 'utf8');
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole.slice(0, length));
      expect(await readCached(file)).toBeUndefined();
    }
    for (const other of ['{}', '{"title":"x"}', 'null', `${whole} `, whole.replace('1', '3')]) {
      writeFileSync(file, other);
      expect(await readCached(file)).toBeUndefined();
    }
    rmSync(file);
    mkdirSync(file);
    expect(await readCached(file)).toBeUndefined();
    expect(await readCached(join(root, 'none'))).toBeUndefined();
  });
});

describe('a sealed folder', () => {
  const folder = () => join(root, 'pages');
  const page = () => join(folder(), 'day/index.html');

  beforeEach(async () => {
    mkdirSync(join(folder(), 'day'), { recursive: true });
    writeFileSync(page(), 'words');
    await sealFolder(folder());
  });

  test('is known while nothing changes', async () => {
    expect(isSealed(folder())).toBe(true);
    await openSealed(folder())();
    expect(isSealed(folder())).toBe(true);
    expect(isSealed(join(root, 'none'))).toBe(false);
  });

  test.each<[string, () => void]>([
    ['a file was cut short', () => writeFileSync(page(), 'wor')],
    ['a file was written at another time', () => utimesSync(page(), 1, 1)],
    ['a file is gone', () => rmSync(page())],
    ['a file was added', () => writeFileSync(join(folder(), 'more'), '')],
    ['the seal was damaged', () => writeFileSync(`${folder()}.seal`, '{}')],
  ])('is emptied where %s', (_, damage) => {
    damage();
    expect(isSealed(folder())).toBe(false);
    openSealed(folder());
    expect(readdirSync(root)).toEqual([]);
  });

  test('has no seal after a writer was killed', () => {
    openSealed(folder());
    writeFileSync(page(), 'other words');
    openSealed(folder());
    expect(readdirSync(root)).toEqual([]);
  });
});
