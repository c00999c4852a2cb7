import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isInArchive, listArchiveFiles } from './listing.ts';

let root = '';
let content = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-files-'));
  content = join(root, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const MARKDOWN = /\.md$/;
const list = () => listArchiveFiles(content, 'articles', MARKDOWN);

describe('listArchiveFiles', () => {
  test('leaves out hidden folders, node_modules and other files', () => {
    for (const path of ['a.md', '.trash/b.md', '.git/c.md', 'node_modules/d/e.md', 'f.txt']) {
      write(`content/articles/${path}`);
    }
    expect(list()).toEqual({
      paths: ['articles/a.md'],
      problems: [],
      ignored: new Map([
        ['.txt', 1],
        ['', 3],
      ]),
    });
  });

  test('follows links to files and folders within the archive, each file once', () => {
    write('content/shared/b.md');
    write('content/shared/deep/c.md');
    write('content/articles/2024/a.md');
    const at = (name: string) => join(content, 'articles', name);
    symlinkSync('../shared', at('linked'));
    symlinkSync('../shared/b.md', at('by-name.md'));
    symlinkSync('2024', at('latest'));
    expect(list()).toEqual({
      paths: ['articles/2024/a.md', 'articles/by-name.md', 'articles/linked/deep/c.md'],
      problems: [],
    });
  });

  test('a link to a folder above, or to one outside, is told and not followed', () => {
    write('content/articles/2024/a.md');
    write('elsewhere/b.md');
    const at = (name: string) => join(content, 'articles', name);
    symlinkSync('..', at('2024/up'));
    symlinkSync(join(root, 'elsewhere'), at('out'));
    symlinkSync('../shared', at('linked'));
    write('content/shared/c.md');
    symlinkSync('../articles/linked', join(content, 'shared/again'));
    const { paths, problems } = list();
    expect(paths).toEqual(['articles/2024/a.md', 'articles/linked/c.md']);
    expect(problems.map(({ file, message }) => `${file} ${message}`).sort()).toEqual([
      'content/articles/2024/up This is a link to a folder that it is in.',
      'content/articles/linked/again This is a link to a folder that it is in.',
      'content/articles/out This is a link to something outside the archive folder.',
    ]);
  });

  test('has a problem for each thing that is named like a file and is none', () => {
    write('outside.md');
    write('content/articles/a.md');
    mkdirSync(join(content, 'articles/folder.md'));
    mkdirSync(join(root, 'elsewhere'));
    const at = (name: string) => join(content, 'articles', name);
    symlinkSync(join(root, 'outside.md'), at('outside.md'));
    symlinkSync('nowhere.md', at('dangling.md'));
    symlinkSync('loop.md', at('loop.md'));
    symlinkSync(join(root, 'elsewhere'), at('linked-folder'));
    symlinkSync('a.md', at('inside.md'));
    writeFileSync(Buffer.concat([Buffer.from(`${at('caf')}`), Buffer.from('e92e6d64', 'hex')]), '');
    const { paths, problems } = list();
    expect(paths).toEqual(['articles/a.md', 'articles/inside.md']);
    expect(problems.map(({ file, message }) => `${file} ${message}`).sort()).toEqual([
      'content/articles/caf\\xE9.md The name is not in UTF-8.',
      'content/articles/dangling.md This is a link to nowhere.md: it does not exist.',
      'content/articles/folder.md This is a folder, but a file is expected here.',
      'content/articles/linked-folder This is a link to something outside the archive folder.',
      'content/articles/loop.md This is a link to loop.md: it is a link that leads back to itself.',
      'content/articles/outside.md This is a link to something outside the archive folder.',
    ]);
    expect(problems.every(({ hint }) => hint !== '')).toBe(true);
  });

  test.runIf(process.platform === 'linux')('is not held up by a pipe', () => {
    execFileSync('mkfifo', [join(content, 'articles/pipe.md')]);
    expect(list().problems).toMatchObject([{ file: 'content/articles/pipe.md' }]);
  });

  test('there need not be a folder; a file in its place is a problem', () => {
    expect(listArchiveFiles(content, 'ledger', /x/)).toEqual({ paths: [], problems: [] });
    write('content/ledger');
    expect(listArchiveFiles(content, 'ledger', /x/).problems).toMatchObject([
      {
        file: 'content/ledger',
        message: 'The folder cannot be read: a part of its path is a file.',
      },
    ]);
  });
});

test('isInArchive follows links of files and of folders', () => {
  write('secret.png');
  write('content/.git/a.png');
  write('content/images/b.png');
  symlinkSync(join(root, 'secret.png'), join(content, 'images/secret.png'));
  symlinkSync(root, join(content, 'images/up'));
  const is = (path: string) => isInArchive(content, join(content, path));
  expect(is('images/b.png')).toBe(true);
  expect(is('images/secret.png')).toBe(false);
  expect(is('images/up/secret.png')).toBe(false);
  expect(is('.git/a.png')).toBe(false);
});
