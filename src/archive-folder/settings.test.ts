import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const root = mkdtempSync(join(tmpdir(), 'verbatim-settings-'));
afterAll(() => rmSync(root, { recursive: true }));

function refusal(environment: Record<string, string>): string {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
}

test('without an environment all settings have their defaults', () => {
  expect(readSettings({})).toMatchObject({
    site: 'https://verbatim.example',
    base: '/',
    cards: true,
    contentDir: resolve('content'),
    cacheDir: resolve('.cache'),
    outDir: resolve('dist'),
  });
});

describe('what can be used', () => {
  test.each([
    { VERBATIM_SITE: 'https://example.org' },
    { VERBATIM_SITE: 'http://localhost:8080/' },
    { VERBATIM_BASE: '/archive/' },
    { VERBATIM_BASE: '/a/b-c' },
    { VERBATIM_CARDS: 'off' },
    { VERBATIM_CACHE: '/somewhere/else' },
    { VERBATIM_SHARED: '/somewhere/shared', VERBATIM_TEST_RUN: '/somewhere/run' },
  ])('%j', (environment) => {
    expect(refusal(environment)).toBe('');
  });
});

describe('what cannot is refused in a line of its own', () => {
  test.each([
    [{ VERBATIM_SITE: 'example.org' }, 'for example https://example.org.'],
    [{ VERBATIM_SITE: 'ftp://example.org' }, 'for example https://example.org.'],
    [{ VERBATIM_SITE: 'https://' }, 'for example https://'],
    [{ VERBATIM_SITE: 'https://a.org/news/' }, 'VERBATIM_BASE=/news/'],
    [{ VERBATIM_SITE: 'https://me:pw@a.org' }, 'no more than https://a.org'],
    [{ VERBATIM_BASE: 'archive' }, '/archive/'],
    [{ VERBATIM_BASE: '/a/../b' }, 'is not a path'],
    [{ VERBATIM_BASE: '/a b' }, 'is not a path'],
    [{ VERBATIM_BASE: '//evil.example' }, 'is not a path'],
    [{ VERBATIM_CARDS: 'no' }, 'neither on nor off'],
    [{ VERBATIM_OUT: '' }, 'VERBATIM_OUT is empty'],
    [{ VERBATIM_CONTNET: '/x' }, 'Did you mean VERBATIM_CONTENT?'],
    [{ VERBATIM_OUT: '/' }, 'holds the archive folder'],
    [{ VERBATIM_OUT: '.' }, 'holds the archive folder'],
    [{ VERBATIM_OUT: 'content' }, 'holds the archive folder'],
    [{ VERBATIM_OUT: 'content/articles/site' }, 'is inside'],
    [{ VERBATIM_OUT: '.cache' }, 'holds the cache'],
    [{ VERBATIM_OUT: '..', VERBATIM_CONTENT: '/elsewhere' }, 'holds the cache'],
    [{ VERBATIM_CACHE: 'content' }, 'is the archive folder'],
    [{ VERBATIM_CACHE: 'content/images' }, 'is inside'],
  ] as const)('%j', (environment, words) => {
    const said = refusal(environment);
    expect(said).toContain(words);
    expect(said.split('\n')).toHaveLength(1);
  });

  test('all of them at once', () => {
    const said = refusal({ VERBATIM_SITE: 'a', VERBATIM_BASE: 'b', VERBATIM_CARDS: 'c' });
    expect(said.split('\n')).toHaveLength(3);
  });

  test('also where a link hides that a folder is the archive', () => {
    const content = join(root, 'archive');
    mkdirSync(content);
    symlinkSync(content, join(root, 'link'));
    const said = refusal({ VERBATIM_CONTENT: content, VERBATIM_OUT: join(root, 'link') });
    expect(said).toContain('holds the archive folder');
  });
});
