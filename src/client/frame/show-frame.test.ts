// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { showFrame } from './show-frame.ts';

const ID = '3k2j8n5q1w';
beforeEach(() => {
  document.documentElement.dataset['records'] = '/paper/api/quotes/';
  document.body.innerHTML = `<figure><figcaption><p class="name">A quote</p>
    <p class="last"><a href="https://a.example/">Post</a><a href="https://a.example/quotes/">All quotes</a></p></figcaption></figure>`;
  return () => vi.unstubAllGlobals();
});
const more = () => document.querySelector<HTMLAnchorElement>('.last a:last-child');

function answer(record: object | undefined): void {
  const found = () => (record ? Response.json(record) : new Response('', { status: 404 }));
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(found())),
  );
}

test('the record of the quote is read and shown', async () => {
  answer({
    id: ID,
    address: `https://a.example/quotes/${ID}/`,
    cited: 'It is safe',
    author_name: 'Ana Ruiz',
    speaker_id: 'ana-ruiz',
    standing: 'said',
    speakers: 'Ana Ruiz',
    role: null,
    article: 'Bridge opens',
    article_url: 'https://a.example/2024/02/08/bridge/',
    lang: 'en',
    frame: { open: '“', close: '”', dates: 'printed 8 February 2024', corrected: false },
  });
  await showFrame(ID);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(`/paper/api/quotes/${ID}.json`);
  expect(document.querySelector('blockquote')?.textContent).toBe('“It is safe”');
  expect(more()?.href).toBe(`https://a.example/quotes/${ID}/`);
  await showFrame(ID);
  expect(document.querySelectorAll('blockquote')).toHaveLength(1);
});

test('where there is no record, the link leads to the quote’s page', async () => {
  answer(undefined);
  await showFrame(ID);
  expect(more()?.href).toBe(`https://a.example/quotes/${ID}/`);
});

test('what is not an id asks for nothing, and the page stays as it is', async () => {
  answer({});
  await showFrame('../../x');
  expect(fetch).not.toHaveBeenCalled();
  expect(more()?.textContent).toBe('All quotes');
});
