import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderFiles, listedFiles } from './folder-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-folder-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path);
}
const link = (target: string, path: string) => symlinkSync(target, join(root, 'site', path));

test('hidden folders, packages and folders that a build writes to are passed over', () => {
  const passed = '.git/b node_modules/c dist/d vendor/bundle/ruby/3.2.0/gems/e in/site-packages/f';
  for (const path of ['a', 'vendor/g', ...passed.split(' ')]) write(`site/${path}.md`);
  expect(folderFiles(join(root, 'site'), [join(root, 'site/dist')]).paths).toEqual([
    'a.md',
    'vendor/g.md',
  ]);
});

test('links within the folder are followed, each file once and without end', () => {
  write('site/shared/a.md');
  write('site/posts/b.md');
  link('../shared/a.md', 'posts/a.md');
  link('posts', 'latest');
  link('..', 'posts/up');
  expect(folderFiles(join(root, 'site')).paths).toEqual([
    'posts/a.md',
    'posts/b.md',
    'shared/a.md',
  ]);
});

test('a link to something outside is told, and one to nothing passed over', () => {
  write('outside/a.md');
  write('site/b.md');
  link(join(root, 'outside'), 'out');
  link('nothing', 'broken');
  const { paths, unreadable } = folderFiles(join(root, 'site'));
  expect(paths).toEqual(['b.md']);
  expect(unreadable?.map(({ path }) => path)).toEqual(['out']);
});

test('one file is read alone, with its neighbours for its pictures', () => {
  write('site/a.md');
  write('site/b.png');
  const { paths, exists, read } = folderFiles(join(root, 'site/a.md'));
  expect(paths).toEqual(['a.md']);
  expect(exists('b.png')).toBe(true);
  expect(read('none.md')).toBeUndefined();
});

test('files that are named one by one are those of the folder that holds them', () => {
  write('site/a/one.md');
  write('site/b/two.md');
  write('site/b/three.md');
  const {
    paths,
    root: top,
    exists,
  } = listedFiles([join(root, 'site/b/two.md'), join(root, 'site/a/one.md')]);
  expect(top).toBe(join(root, 'site'));
  expect(paths).toEqual(['a/one.md', 'b/two.md']);
  expect(exists('b/three.md')).toBe(true);
});
