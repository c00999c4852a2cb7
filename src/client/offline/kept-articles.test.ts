// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { MemoryCaches } from '../../test/support/page/worker-scope.ts';
import { readKeptArticles } from './kept-articles.ts';
import { storeNames } from './strategy.ts';

const HOME = 'https://paper.example/news/';
const page = (title: string) =>
  new Response(
    `<meta property="og:title" content="${title}"><article class="story" lang="de" dir="ltr">`,
  );
let caches: MemoryCaches;

beforeEach(() => {
  caches = new MemoryCaches();
  vi.stubGlobal('caches', caches);
  return () => vi.unstubAllGlobals();
});

test('articles that are kept are listed, the newest first, with their titles', async () => {
  const store = await caches.open(storeNames(HOME).pages);
  await store.put(`${HOME}2024/02/08/bridge/`, page('Bridge &amp; pier'));
  await store.put(`${HOME}2024/02/09/ferry/`, page('Ferry'));
  await store.put(`${HOME}2024/02/08/articles/`, page('A day'));
  await store.put(`${HOME}2024/02/08/untitled/`, page(''));
  await store.put(HOME, page('Home'));
  expect(await readKeptArticles(HOME)).toEqual([
    { path: '/news/2024/02/09/ferry/', title: 'Ferry', date: '2024-02-09', lang: 'de' },
    { path: '/news/2024/02/08/bridge/', title: 'Bridge & pier', date: '2024-02-08', lang: 'de' },
  ]);
});

test('where nothing is kept, no store is made', async () => {
  expect(await readKeptArticles(HOME)).toEqual([]);
  expect(await caches.keys()).toEqual([]);
});
