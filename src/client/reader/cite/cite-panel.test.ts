// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { stubClipboard } from '../../../test/support/page/clipboard.ts';
import { articleWorkHere } from './article-work.ts';
import { fillCitePanel } from './cite-panel.ts';

const AUTHOR = {
  '@type': 'Person',
  name: 'Anna Berg Jr.',
  givenName: 'Anna',
  familyName: 'Berg',
  honorificSuffix: 'Jr.',
};

function showPage(author: unknown): void {
  const meta = {
    citation_title: 'Bridge opens',
    citation_publication_date: '2024/02/08',
    citation_language: 'en',
  };
  const data = [{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', author }];
  document.head.innerHTML = [
    '<meta property="og:site_name" content="The Post">',
    '<link rel="canonical" href="https://paper.example/2024/02/08/bridge/">',
    ...Object.entries(meta).map(([name, content]) => `<meta name="${name}" content="${content}">`),
    ...data.map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`),
  ].join('');
}

beforeEach(() => () => vi.unstubAllGlobals());

test('the article is cited with the authors that the page states', () => {
  showPage([AUTHOR, { name: 'Reuters' }, { url: 'https://a.example/' }]);
  const { article, address } = articleWorkHere();
  expect(address).toBe('https://paper.example/2024/02/08/bridge/');
  expect(article).toMatchObject({ title: 'Bridge opens', date: '2024-02-08', site: 'The Post' });
  expect(article.authors).toEqual([
    { name: 'Anna Berg Jr.', parts: { given: 'Anna', family: 'Berg', suffix: 'Jr.' } },
    { name: 'Reuters' },
  ]);
});

test('where none is stated there is none', () => {
  showPage(undefined);
  expect(articleWorkHere().article.authors).toEqual([]);
  document.head.innerHTML = '';
  expect(articleWorkHere().article.authors).toEqual([]);
});

test('the panel copies each form, and says so', async () => {
  showPage(AUTHOR);
  const copy = stubClipboard();
  const panel = document.createElement('div');
  fillCitePanel(panel);
  const buttons = [...panel.querySelectorAll('button')];
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    'Copy link',
    'Text',
    'Markdown',
    'HTML',
    'APA',
    'Chicago',
    'MLA',
    'BibTeX',
    'RIS',
    'CSL-JSON',
  ]);
  buttons[0]?.click();
  buttons[4]?.click();
  await vi.waitFor(() => {
    expect(panel.querySelector('[role=status]')?.textContent).toBe('Copied');
  });
  expect(copy.mock.calls.flat()).toEqual([
    'https://paper.example/2024/02/08/bridge/',
    'Berg, A., Jr. (2024, February 8). Bridge opens. The Post. https://paper.example/2024/02/08/bridge/',
  ]);
});
