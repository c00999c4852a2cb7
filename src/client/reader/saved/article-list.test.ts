// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { rememberPlace } from '../place/places.ts';
import { listArticles } from './article-list.ts';

const article = {
  path: '/2024/02/08/bridge/',
  title: 'Bridge <closes>',
  date: '2024-02-08',
  lang: 'de',
};
let list: HTMLElement;

beforeEach(() => {
  localStorage.clear();
  list = document.createElement('ol');
});

test('an article is listed with its day, in its own language', () => {
  listArticles(list, [article]);
  const link = list.querySelector('a');
  expect(link?.getAttribute('href')).toBe('/2024/02/08/bridge/');
  expect(link?.textContent).toBe('Bridge <closes>');
  expect(link?.lang).toBe('de');
  expect(list.querySelector('p')?.textContent).toBe('8 February 2024');
  expect(list.querySelector('button')).toBeNull();
});

test.each([
  [0.4, '8 February 2024 · 40% read'],
  [1, '8 February 2024 · Read'],
])('of which %d has been read', (share, facts) => {
  rememberPlace(article.path, { at: 'p4', share });
  listArticles(list, [article]);
  expect(list.querySelector('p')?.textContent).toBe(facts);
});

test('it can be removed, by a button that says which', () => {
  const remove = vi.fn();
  listArticles(list, [article, { ...article, date: '' }], remove);
  const [button] = list.querySelectorAll('button');
  expect(button?.getAttribute('aria-label')).toBe('Remove Bridge <closes>');
  button?.click();
  expect(remove).toHaveBeenCalledWith(article);
  expect([...list.querySelectorAll('p')].at(-1)?.textContent).toBe('');
});

test('of other sites on the same host nothing is shown', () => {
  listArticles(list, [{ ...article, path: 'elsewhere/' }]);
  expect(list.childElementCount).toBe(0);
});

test('a score in a headline stays on one line', () => {
  listArticles(list, [{ ...article, title: 'Home team loses 7–1' }]);
  expect(list.querySelector('a')?.textContent).toBe('Home team loses 7–1');
  expect(list.querySelector('a .whole')?.textContent).toBe('7–1');
});
