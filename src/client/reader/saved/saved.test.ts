// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { writeStored } from '../stored.ts';
import { isSaved, readSaved, setSaved, type SavedArticle } from './saved.ts';

const article = (path: string): SavedArticle => ({
  path,
  title: `Title of ${path}`,
  date: '2024-02-08',
  lang: 'en',
});

beforeEach(() => localStorage.clear());

test('what is saved last comes first, each article once', () => {
  for (const path of ['/a/', '/b/', '/a/']) setSaved(article(path), true);
  expect(readSaved().map(({ path }) => path)).toEqual(['/a/', '/b/']);
  expect(isSaved('/b/')).toBe(true);
  setSaved(article('/b/'), false);
  expect(isSaved('/b/')).toBe(false);
});

test('the list is bounded', () => {
  for (let n = 0; n < 205; n++) setSaved(article(`/${n}/`), true);
  expect(readSaved()).toHaveLength(200);
  expect(readSaved()[0]?.path).toBe('/204/');
});

test('what is not an article of this host is passed over', () => {
  writeStored('saved', [
    { path: 'javascript:alert(1)', title: 'A' },
    { path: '/a/' },
    null,
    { path: '/b/', title: 'B' },
  ]);
  expect(readSaved()).toEqual([{ path: '/b/', title: 'B', date: '', lang: '' }]);
  writeStored('saved', { path: '/a/' });
  expect(readSaved()).toEqual([]);
});
