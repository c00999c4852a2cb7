// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { AUTHOR, showArticleHead } from '../../../test/support/page/article-head.ts';
import { articleWorkHere } from './article-work.ts';

test('the article is cited with the authors that the page states', () => {
  showArticleHead([AUTHOR, { name: 'Reuters' }, { url: 'https://a.example/' }]);
  const { article, address } = articleWorkHere();
  expect(address).toBe('https://paper.example/2024/02/08/bridge/');
  expect(article).toMatchObject({ title: 'Bridge opens', date: '2024-02-08', site: 'The Post' });
  expect(article.authors).toEqual([
    { name: 'Anna Berg Jr.', parts: { given: 'Anna', family: 'Berg', suffix: 'Jr.' } },
    { name: 'Reuters' },
  ]);
});

test('where none is stated there is none', () => {
  showArticleHead(undefined);
  expect(articleWorkHere().article.authors).toEqual([]);
  document.head.innerHTML = '';
  expect(articleWorkHere().article.authors).toEqual([]);
});
