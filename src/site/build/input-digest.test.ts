import { mkdir, rename, rm, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createScratchContent, type ScratchContent } from '../../test/support/scratch-content.ts';
import { inputDigest } from './input-digest.ts';

let scratch: ScratchContent;
beforeEach(async () => {
  scratch = await createScratchContent();
  for (const path of FILES) await scratch.write(path, `The text of ${path}.`);
  await scratch.write('images/large.jpg', 'x'.repeat(600 * 1024));
});
afterEach(() => scratch.remove());

const FILES = [
  'articles/2024/bridge.md',
  'articles/2024/ferry.md',
  'articles/2024/map.svg',
  'images/dam.jpg',
  'speakers.yaml',
  'places.yaml',
  'tombstones.yaml',
  'quotes.yaml',
  'verbatim.yaml',
  'about.md',
  'ledger/quotes.csv',
  'history/bridge.json',
  'components/Footer.astro',
];

const digest = (settings = scratch.settings) => inputDigest(settings);
const at = (path: string) => join(scratch.settings.contentDir, path);

describe('a build is woken', () => {
  test.each(FILES)('by another text of %s', async (path) => {
    const before = digest();
    await scratch.write(path, `The test of ${path}.`);
    expect(digest()).not.toBe(before);
    await scratch.write(path, `The text of ${path}.`);
    expect(digest()).toBe(before);
  });

  test.each(FILES)('when %s is gone, or has another name', async (path) => {
    const before = digest();
    await rename(at(path), at(`${path}.bak`));
    const renamed = digest();
    expect(renamed).not.toBe(before);
    await rm(at(`${path}.bak`));
    expect([before, renamed]).not.toContain(digest());
  });

  test('by a new file, also an empty one, and by a file that became a folder', async () => {
    const before = digest();
    await scratch.write('articles/2024/new.md', '');
    const withFile = digest();
    await rm(at('articles/2024/new.md'));
    await mkdir(at('articles/2024/new.md'));
    expect(new Set([before, withFile, digest()]).size).toBe(3);
  });

  test('by a text that moved from one file to the next', async () => {
    await scratch.write('articles/a.md', 'one');
    await scratch.write('articles/b.md', 'two');
    const before = digest();
    await scratch.write('articles/a.md', 'onetwo');
    await scratch.write('articles/b.md', '');
    expect(digest()).not.toBe(before);
  });

  test('by a large picture that was written again', async () => {
    const before = digest();
    await utimes(at('images/large.jpg'), 1_700_000_000, 1_700_000_000);
    expect(digest()).not.toBe(before);
  });

  test('by settings that are no file', () => {
    const { settings } = scratch;
    const weight = { ...settings.weight, cards: 'off' } as const;
    const others = [{ base: '/news/' }, { site: 'https://post.example' }, { weight }];
    const digests = [{}, ...others].map((other) => digest({ ...settings, ...other }));
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('by what a link leads to', async () => {
    const target = join(scratch.settings.contentDir, '../elsewhere.md');
    await scratch.write('../elsewhere.md', 'one');
    await symlink(target, at('articles/link.md'));
    await symlink(at('articles'), at('articles/2024/loop'));
    const before = digest();
    await scratch.write('../elsewhere.md', 'two');
    expect(digest()).not.toBe(before);
    await rm(target);
    expect(digest()).not.toBe(before);
  });
});

describe('a build is not woken', () => {
  test('by times of texts, which a checkout sets', async () => {
    const before = digest();
    await utimes(at('articles/2024/bridge.md'), 1_700_000_000, 1_700_000_000);
    expect(digest()).toBe(before);
  });

  test('by what is hidden, or by cache and site inside of the archive folder', async () => {
    const settings = { ...scratch.settings, cacheDir: at('cache'), outDir: at('dist') };
    const before = digest(settings);
    for (const path of ['.git/HEAD', 'articles/.draft.md', 'cache/x', 'dist/index.html']) {
      await scratch.write(path, 'x');
    }
    expect(digest(settings)).toBe(before);
  });
});
