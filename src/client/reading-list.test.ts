// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { MemoryCaches } from '../test/support/page/worker-scope.ts';
import { storeNames } from './offline/strategy.ts';
import { isSaved, setSaved } from './reader/saved/saved.ts';

const PAGE = `<h1>Reading list</h1><p id="reading-status"></p>
  <div data-with-script hidden><p id="saved-none"></p><ol id="saved"></ol>
  <p id="kept-none"></p><ol id="kept"></ol><button id="forget">Forget</button></div>`;
const article = (n: number) => ({
  path: `/2024/02/0${n}/a/`,
  title: `A ${n}`,
  date: `2024-02-0${n}`,
  lang: 'en',
});
const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const find = (id: string) => document.getElementById(id);

beforeEach(async () => {
  vi.resetModules();
  localStorage.clear();
  document.body.innerHTML = PAGE;
  const caches = new MemoryCaches();
  vi.stubGlobal('caches', caches);
  const home = new URL('/', location.href).href;
  const store = await caches.open(storeNames(home).pages);
  await store.put(
    `${home}2024/02/08/kept/`,
    new Response('<meta property="og:title" content="Kept">'),
  );
  for (const n of [1, 2]) setSaved(article(n), true);
  const { showLists } = await import('./reading-list.ts');
  await showLists();
  return () => vi.unstubAllGlobals();
});

test('what is saved and what is kept is shown', () => {
  expect(document.querySelector<HTMLElement>('[data-with-script]')?.hidden).toBe(false);
  expect(texts('#saved a')).toEqual(['A 2', 'A 1']);
  expect(texts('#kept a')).toEqual(['Kept']);
  expect(find('saved-none')?.hidden).toBe(true);
  expect(find('kept-none')?.hidden).toBe(true);
});

test('an article can be removed, which is told, and the focus stays in the list', () => {
  document.querySelector<HTMLButtonElement>('#saved button')?.click();
  expect(texts('#saved a')).toEqual(['A 1']);
  expect(isSaved('/2024/02/02/a/')).toBe(false);
  expect(find('reading-status')?.textContent).toBe('Removed from the reading list');
  expect(document.activeElement).toBe(document.querySelector('#saved button'));
  document.querySelector<HTMLButtonElement>('#saved button')?.click();
  expect(find('saved-none')?.hidden).toBe(false);
});

test('everything can be forgotten at once', () => {
  find('forget')?.click();
  expect(texts('a')).toEqual([]);
  expect(localStorage).toHaveLength(0);
  expect(find('kept-none')?.hidden).toBe(false);
  expect(find('reading-status')?.textContent).toBe('Everything was forgotten.');
});
