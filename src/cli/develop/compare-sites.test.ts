import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../archive-folder/settings.ts';
import { runCommand } from '../run-command.ts';
import { compareSites, compareSitesCommand } from './compare-sites.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-compare-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function site(name: string, files: Readonly<Record<string, string>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, file)), { recursive: true });
    writeFileSync(join(root, name, file), text);
  }
  return join(root, name);
}
const kinds = (before: Record<string, string>, after: Record<string, string>) => [
  ...compareSites(
    site('before', { 'same.txt': '', ...before }),
    site('after', { 'same.txt': '', ...after }),
  ),
];

describe('compareSites', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['the same files', { 'a.html': '<p>A</p>' }, { 'a.html': '<p>A</p>' }],
    ['names with digests', { 'a.12345678.js': 'x' }, { 'a.abcdefgh.js': 'x' }],
    ['links to them', { 'a.html': '<p>/a.12345678.js</p>' }, { 'a.html': '<p>/a.abcdefgh.js</p>' }],
    [
      'scopes of styles',
      { 'a.html': '<p data-astro-cid-abcdefgh>A' },
      { 'a.html': '<p data-astro-cid-12345678>A' },
    ],
    [
      'the order of rules',
      { 'a.html': '<style>a{b}c{d}</style>' },
      { 'a.html': '<style>c{d}a{b}</style>' },
    ],
  ])('%s differ in nothing', (_, before, after) => {
    expect(kinds(before, after)).toEqual([]);
  });

  test('the same change in several files is one kind', () => {
    const [[kind, files] = ['', []], ...others] = kinds(
      { 'a.html': '<p>old</p>', 'b.html': '<p>old</p>' },
      { 'a.html': '<p>new</p>', 'b.html': '<p>new</p>' },
    );
    expect(kind).toBe('  - old\n  + new');
    expect(files).toEqual(['a.html', 'b.html']);
    expect(others).toEqual([]);
  });

  test('files that came, went, or have other bytes', () => {
    expect(kinds({ 'a.png': '1', 'b.xml': '' }, { 'a.png': '2', 'c.json': '' })).toEqual([
      ['  - .xml file', ['b.xml']],
      ['  other bytes in .png', ['a.png']],
      ['  + .json file', ['c.json']],
    ]);
  });

  test('words that only went, or only came', () => {
    const found = kinds({ 'a.html': '<p>a b c</p>' }, { 'a.html': '<p>a c d</p>' }).map(
      ([kind]) => kind,
    );
    expect(found).toEqual(['  - b', expect.stringContaining('+ d')]);
  });
});

describe('the command', () => {
  async function run(...args: string[]) {
    let [out, err] = ['', ''];
    const io = { out: (text: string) => (out += text), err: (text: string) => (err += text) };
    const status = await runCommand(compareSitesCommand, args, readSettings({}), io);
    return { status, out, err };
  }

  test('counts the kinds, prints as many as are asked for, and fails where there are any', async () => {
    const before = site('before', { 'a.html': '1', 'b.xml': '' });
    const after = site('after', { 'a.html': '2' });
    const { status, out } = await run('--most', '1', before, after);
    expect(status).toBe(1);
    expect(out).toContain('2 kinds of difference.');
    expect(out.match(/files, such as/g)).toHaveLength(1);
    expect((await run(before, before)).status).toBe(0);
  });

  test('refuses a number that is none', async () => {
    expect((await run('--most', 'x', root, root)).status).toBe(2);
  });
});
