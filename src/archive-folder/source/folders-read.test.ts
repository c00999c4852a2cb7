import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foldersRead, isFileRead } from './folders-read.ts';

test.each([
  [undefined, ['/news/content']],
  ['old', ['/news/content']],
  ['../old', ['/news/content', '/news/old']],
  ['/srv/old', ['/news/content', '/srv/old']],
] as const)('with a source in %s, %j are read', (folder, expected) => {
  const foreign = folder === undefined ? {} : { foreign: { kind: 'hugo', folder } as const };
  expect(foldersRead({ contentDir: '/news/content', ...foreign })).toEqual(expected);
});

const own = { contentDir: '/news', cacheDir: '/news/.cache', outDir: '/news/dist' };
const withOld = { ...own, foreign: { kind: 'hugo', folder: '../old' } } as const;

test.each([
  'verbatim.yaml',
  'speakers.yaml',
  'about.md',
  'logo.PNG',
  'articles/2024/a.md',
  'articles/2024/a.jpg',
  'images/plan.svg',
  'components/parts/footer.css',
  'ledger/quotes/2024.ndjson',
  'history/2024/a.json',
])('%s is read', (path) => {
  expect(isFileRead(`/news/${path}`, own)).toBe(true);
});

test.each([
  'dev.log',
  'notes.md',
  'package.json',
  'articles/list.txt',
  'articles/.a.md.swp',
  'articles/a.md.1a2b3c4d.part',
  'articles/a.md~',
  '.git/a.png',
  'dist/a.png',
  '.cache/images/a.png',
  '../news-other/about.md',
])('%s is not read', (path) => {
  expect(isFileRead(join('/news', path), own)).toBe(false);
});

test.each([
  ['content/post/a.md', true],
  ['static/a.webp', true],
  ['hugo.toml', true],
  ['data/authors/a.json', true],
  ['hugo.log', false],
  ['.git/a.md', false],
])('of another program’s folder, %s: %s', (path, expected) => {
  expect(isFileRead(`/old/${path}`, withOld)).toBe(expected);
  expect(isFileRead(`/old/${path}`, own)).toBe(false);
});
