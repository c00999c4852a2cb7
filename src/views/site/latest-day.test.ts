import { expect, test } from 'vitest';
import { createUrls } from '../../core/addresses/urls.ts';
import { buildArchive } from '../../core/archive/archive.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { latestDay } from './latest-day.ts';

const urls = createUrls('/news/');
const list = (digest = 'a', version = '1') =>
  latestDay(
    buildArchive([
      makeEntry('2024-01-08', 'old', { inputDigest: 'o' }),
      makeEntry('2024-01-09', 'one', { inputDigest: digest }),
      makeEntry('2024-01-09', 'two', { inputDigest: 'b' }),
    ]),
    urls,
    version,
  );

test('the latest day is its page, its articles, and the home page', () => {
  expect(list()?.day).toBe('2024-01-09');
  expect(Object.keys(list()?.pages ?? {}).sort()).toEqual([
    '/news/',
    '/news/2024/01/09/',
    '/news/2024/01/09/one/',
    '/news/2024/01/09/two/',
  ]);
});

test('a corrected article changes its own version and that of the pages that list it', () => {
  const changed = (before = list(), after = list('c')) =>
    Object.keys(before?.pages ?? {}).filter((path) => before?.pages[path] !== after?.pages[path]);
  expect(changed()).toEqual(['/news/', '/news/2024/01/09/', '/news/2024/01/09/one/']);
  expect(changed(list(), list('a', '2'))).toHaveLength(4);
  expect(changed(list(), list())).toEqual([]);
});

test('it is bounded, and an empty archive has none', () => {
  const many = Array.from({ length: 60 }, (_, n) => makeEntry('2024-01-09', `a${n}`));
  expect(Object.keys(latestDay(buildArchive(many), urls, '1')?.pages ?? {})).toHaveLength(42);
  expect(latestDay(buildArchive([]), urls, '1')).toBeUndefined();
});
