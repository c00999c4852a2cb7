import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { programFile, programFolder } from '../../program/folder.ts';
import { inlineConfig, isWritten, previewConfig, scriptName } from './config.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-config-'));
});
afterEach(() => rm(folder, { recursive: true }));

const quiet = { verbose: false, endsWithMistake: true };
const settings = () =>
  readSettings({ VERBATIM_CONTENT: folder, VERBATIM_CACHE: join(folder, '.cache') });

describe('what Astro is told', () => {
  test('pages are the program’s, and everything that is written belongs to the archive', () => {
    const config = inlineConfig(settings(), quiet);
    expect(config.srcDir).toBe(programFile('src'));
    for (const path of [config.root, config.cacheDir, config.vite?.cacheDir]) {
      expect(String(path).startsWith(join(folder, '.cache'))).toBe(true);
    }
    expect(config.configFile).toBe(false);
  });

  test('what was built is served from the program’s own folder, where its pages are listed', () => {
    expect(previewConfig(settings())).toMatchObject({ root: programFolder, configFile: false });
  });

  test('a script is never inlined, so that a policy may forbid it; a picture may be', () => {
    const limit = inlineConfig(settings(), quiet).vite?.build?.assetsInlineLimit;
    if (typeof limit !== 'function') throw new Error('The limit is not a function.');
    const asset = Buffer.from('');
    expect(limit('/src/client/reader.ts', asset)).toBe(false);
    expect(limit('/src/styles/map.png', asset)).toBeUndefined();
  });
});

test('what is built is not watched, and what is written by hand is', () => {
  const folders = { contentDir: '/news', outDir: '/news/dist', cacheDir: '/news/.cache' };
  const paths = ['/news/dist/a/index.html', '/news/.cache/articles/ab/c.json', '/news/dist'];
  expect(paths.every((path) => isWritten(path, folders))).toBe(true);
  expect(isWritten('/news/articles/a.md', folders)).toBe(false);
  expect(isWritten('/news/distant.md', folders)).toBe(false);
});

test('what a clone of the program has built of its own is not watched for another archive', () => {
  const folders = { contentDir: '/news', outDir: '/news/dist', cacheDir: '/news/.cache' };
  for (const path of ['dist', '.cache', '.cache/test/run-1/dist']) {
    expect(isWritten(programFile(path), folders)).toBe(true);
  }
  expect(isWritten(programFile('src/pages/index.astro'), folders)).toBe(false);
  const own = {
    contentDir: programFile('.cache/test/content'),
    outDir: programFile('dist'),
    cacheDir: programFile('.cache/test/cache'),
  };
  for (const path of ['.cache/test/content/articles/a.md', '.cache/test/cache/astro/types.d.ts']) {
    expect(isWritten(programFile(path), own)).toBe(false);
  }
});

test.each([
  ['Base.astro_astro_type_script_index_0_lang', 'Base'],
  ['[slug].astro?astro&type=script&index=0&lang.ts', '_slug_'],
  ['copy-list', 'copy-list'],
])('the script %s is called %s', (name, short) => {
  expect(scriptName(name)).toBe(short);
});
