import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { shownPath } from '../program/user-folder.ts';
import { defaultSettings } from '../core/settings/settings.ts';
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
    weight: { cards: 'shared' },
    contentDir: resolve('content'),
    cacheDir: resolve('.cache'),
    outDir: resolve('dist'),
  });
});

test('of an archive that is named, site and cache are kept where the user is', () => {
  expect(readSettings({ VERBATIM_CONTENT: '/news/content' })).toMatchObject({
    contentDir: '/news/content',
    cacheDir: resolve('.cache'),
    outDir: resolve('dist'),
  });
  expect(readSettings({ VERBATIM_CONTENT: '/news', VERBATIM_OUT: '/www' })).toMatchObject({
    cacheDir: resolve('.cache'),
    outDir: '/www',
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

describe('what cannot is refused, each with how to fix it', () => {
  test.each([
    [{ VERBATIM_SITE: 'example.org' }, 'for example https://example.org'],
    [{ VERBATIM_SITE: 'ftp://example.org' }, 'for example https://example.org'],
    [{ VERBATIM_SITE: 'https://' }, 'for example https://'],
    [{ VERBATIM_SITE: 'https://a.org/news/' }, 'VERBATIM_BASE=/news/'],
    [{ VERBATIM_SITE: 'https://me:pw@a.org' }, 'no more than https://a.org'],
    [{ VERBATIM_BASE: 'archive' }, '/archive/'],
    [{ VERBATIM_BASE: '/a/../b' }, 'is not a path'],
    [{ VERBATIM_BASE: '/a b' }, 'is not a path'],
    [{ VERBATIM_BASE: '//evil.example' }, 'is not a path'],
    [{ VERBATIM_CARDS: 'no' }, 'one of: on, off, all'],
    [{ VERBATIM_OUT: '' }, 'VERBATIM_OUT  It is empty'],
    [{ VERBATIM_CONTNET: '/x' }, 'did you mean VERBATIM_CONTENT?'],
    [{ VERBATIM_OUT: '/' }, 'holds the archive folder'],
    [{ VERBATIM_OUT: '.' }, 'holds the archive folder'],
    [{ VERBATIM_OUT: 'content' }, 'holds the archive folder'],
    [{ VERBATIM_OUT: 'content/articles/site' }, 'is inside'],
    [{ VERBATIM_OUT: '.cache' }, 'holds the cache'],
    [
      { VERBATIM_OUT: '..', VERBATIM_CONTENT: '/elsewhere', VERBATIM_CACHE: '/cache' },
      'holds the folder of this program',
    ],
    [{ VERBATIM_CACHE: 'content' }, 'is the archive folder'],
    [{ VERBATIM_CACHE: 'content/images' }, 'is inside'],
  ] as const)('%j', (environment, words) => {
    const said = refusal(environment);
    expect(said).toContain(words);
    expect(said.split('\n')).toEqual([expect.any(String), expect.stringMatching(/^ {4}Fix: /)]);
  });

  test('all of them at once', () => {
    const said = refusal({ VERBATIM_SITE: 'a', VERBATIM_BASE: 'b', VERBATIM_CARDS: 'c' });
    expect(said.match(/^ {4}Fix: /gm)).toHaveLength(3);
  });

  test('also where a link hides that a folder is the archive', () => {
    const content = join(root, 'archive');
    mkdirSync(content);
    symlinkSync(content, join(root, 'link'));
    const said = refusal({ VERBATIM_CONTENT: content, VERBATIM_OUT: join(root, 'link') });
    expect(said).toContain('holds the archive folder');
  });
});

describe('the file verbatim.yaml', () => {
  const folderOf = (name: string, source?: string): string => {
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    if (source !== undefined) writeFileSync(join(folder, 'verbatim.yaml'), source);
    return folder;
  };

  test('is read from the archive folder', () => {
    const folder = folderOf('own', 'title: The Post\nbase: /post/\nfeeds: { length: 7 }\n');
    expect(readSettings({ VERBATIM_CONTENT: folder })).toMatchObject({
      name: 'The Post',
      base: '/post/',
      feeds: { length: 7 },
    });
  });

  test('a folder without it, or with an empty one, has the defaults', () => {
    for (const folder of [folderOf('none'), folderOf('empty', '')]) {
      expect(readSettings({ VERBATIM_CONTENT: folder })).toMatchObject(defaultSettings);
    }
  });

  test('the environment is over the file, and the file over the defaults', () => {
    const folder = folderOf('over', 'site: https://a.example\nbase: /a/\ncards: off\ntitle: A\n');
    const settings = readSettings({
      VERBATIM_CONTENT: folder,
      VERBATIM_SITE: 'https://b.example',
      VERBATIM_CARDS: 'on',
    });
    expect(settings).toMatchObject({
      site: 'https://b.example',
      base: '/a/',
      weight: { cards: 'shared' },
      name: 'A',
    });
    expect(settings.lang).toBe('en');
  });

  test('says all that is wrong at once, with that of the environment', () => {
    const folder = folderOf('wrong', 'titel: A\nsite: x\n');
    const said = refusal({ VERBATIM_CONTENT: folder, VERBATIM_CARDS: 'maybe' });
    expect(said).toContain(`${shownPath(folder)}/verbatim.yaml:1  titel is not a known key`);
    expect(said).toContain('verbatim.yaml:2  site: x is not the address of a site');
    expect(said).toContain('VERBATIM_CARDS=maybe');
    expect(said).not.toMatch(/\bat .*\.ts/);
  });

  test('may be no folder, and is text in UTF-8', () => {
    mkdirSync(join(folderOf('folder'), 'verbatim.yaml'));
    expect(refusal({ VERBATIM_CONTENT: join(root, 'folder') })).toContain('This is not a file.');
    writeFileSync(
      join(folderOf('latin'), 'verbatim.yaml'),
      Buffer.from('title: Caf\xe9', 'latin1'),
    );
    expect(refusal({ VERBATIM_CONTENT: join(root, 'latin') })).toContain('not valid UTF-8');
  });

  test('a logo has to be there', () => {
    const folder = folderOf('logo', 'title: A\npublisher:\n  logo: images/logo.svg\n');
    expect(refusal({ VERBATIM_CONTENT: folder })).toContain(
      `verbatim.yaml:3  publisher.logo: there is no picture ${shownPath(folder)}/images/logo.svg`,
    );
    mkdirSync(join(folder, 'images'));
    writeFileSync(join(folder, 'images/logo.svg'), '<svg/>');
    expect(refusal({ VERBATIM_CONTENT: folder })).toBe('');
  });

  test('a picture that is missing is told with what else is wrong', () => {
    const folder = folderOf('both', 'titel: A\npublisher:\n  url: x\n  logo: images/logo.svg\n');
    expect(refusal({ VERBATIM_CONTENT: folder }).match(/verbatim\.yaml:\d/g)).toEqual([
      'verbatim.yaml:1',
      'verbatim.yaml:3',
      'verbatim.yaml:4',
    ]);
  });

  test('a link to the page about the archive needs that page', () => {
    const folder = folderOf('about', 'title: A\nnavigation:\n  footer: [about, method]\n');
    expect(refusal({ VERBATIM_CONTENT: folder })).toContain(
      `verbatim.yaml:3  navigation.footer names the page about, but there is no ${shownPath(folder)}/about.md.`,
    );
    writeFileSync(join(folder, 'about.md'), 'We print.\n');
    expect(refusal({ VERBATIM_CONTENT: folder })).toBe('');
  });

  test('is read again when it has changed', () => {
    const folder = folderOf('changing', 'title: One\n');
    const before = process.env['VERBATIM_CONTENT'];
    process.env['VERBATIM_CONTENT'] = folder;
    try {
      expect(readSettings().name).toBe('One');
      expect(readSettings()).toBe(readSettings());
      writeFileSync(join(folder, 'verbatim.yaml'), 'title: Two\n');
      utimesSync(join(folder, 'verbatim.yaml'), 1, 1);
      expect(readSettings().name).toBe('Two');
    } finally {
      if (before === undefined) delete process.env['VERBATIM_CONTENT'];
      else process.env['VERBATIM_CONTENT'] = before;
    }
  });
});
