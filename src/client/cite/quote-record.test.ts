// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { quoteRecord } from '../../test/support/page/quote-record.ts';
import {
  articleHere,
  citeSource,
  quoteIdOf,
  readQuote,
  siteName,
  sourceOf,
} from './quote-record.ts';

const PAGE = 'https://paper.example/quotes/3k2j8n5q1w/';
let count = 0;
/** Records are remembered by their pages, so each test asks for another. */
const nextPage = () => PAGE.replace('3k2j', `3k${1000 + count++}`);

function answer(record: object | undefined): void {
  vi.stubGlobal(
    'fetch',
    vi.fn(() =>
      Promise.resolve(record ? Response.json(record) : new Response('', { status: 404 })),
    ),
  );
}

beforeEach(() => {
  document.head.innerHTML = `<meta property="og:site_name" content="The Paper">
    <meta name="citation_title" content="Bridge opens"><meta name="citation_language" content="en">
    <meta name="citation_publication_date" content="2024/02/08">`;
  return () => vi.unstubAllGlobals();
});

describe('readQuote', () => {
  test('asks for the record beside the page, once', async () => {
    answer(quoteRecord());
    const page = nextPage();
    const [first, again] = await Promise.all([readQuote({ page }), readQuote({ page })]);
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      page.replace('/quotes/', '/api/quotes/').replace(/\/$/, '.json'),
    );
    expect(first).toBe(again);
    expect(first).toMatchObject({
      cited: {
        words: 'There is no way back',
        speaker: { name: 'Ana Ruiz', kind: 'person', resolved: true, role: 'Mayor' },
        said: { start: '2024-02-07', end: '2024-02-07' },
        article: { title: 'Bridge opens', site: 'The Paper', date: '2024-02-08' },
      },
      inArticle: expect.stringContaining('#q-3k2j8n5q1w:~:text='),
    });
  });

  test('what the record does not know is not there', async () => {
    answer(quoteRecord({ speaker: null, speaker_kind: null, role: null, said_start: null }));
    const quote = await readQuote({ page: nextPage() });
    expect(quote?.cited.speaker).toEqual({ name: 'Ruiz', resolved: false });
    expect(quote?.cited).not.toHaveProperty('said');
    answer(quoteRecord({ speaker: null, source: null }));
    expect((await readQuote({ page: nextPage() }))?.cited).not.toHaveProperty('speaker');
  });

  test('source and translations come along', async () => {
    answer(
      quoteRecord({
        quote_source: 'Minutes',
        quote_source_url: 'https://board.example/1',
        quote_translated: 'from the Norwegian',
        article_translated: 'by Eva Holm',
      }),
    );
    expect((await readQuote({ page: nextPage() }))?.cited).toMatchObject({
      source: { name: 'Minutes', url: 'https://board.example/1' },
      translated: 'from the Norwegian',
      article: { translated: 'by Eva Holm' },
    });
  });

  test('without a record, or a network, there is none', async () => {
    answer(undefined);
    expect(await readQuote({ page: nextPage() })).toBeUndefined();
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new Error('offline'))),
    );
    expect(await readQuote({ page: nextPage() })).toBeUndefined();
  });
});

describe('what the page says', () => {
  test('the site and the article', () => {
    expect(siteName()).toBe('The Paper');
    expect(articleHere()).toEqual({
      title: 'Bridge opens',
      date: '2024-02-08',
      lang: 'en',
      site: 'The Paper',
    });
    document.head.replaceChildren();
    expect(siteName()).toBe('');
  });

  test('the page of a quote, by its note’s link', () => {
    document.body.innerHTML = `<div class="note"><p class="acts"><a href="${PAGE}">Quote page</a></p></div>
      <div class="note"><p class="acts"><a href="https://paper.example/corrections/">Corrected</a></p></div>`;
    const id = /quotes\/(.*)\/$/.exec(PAGE)?.[1] ?? '';
    expect([id, 'other'].map(sourceOf)).toEqual([{ page: PAGE }, undefined]);
    const link = document.querySelector('a');
    expect(link && [quoteIdOf(link), citeSource(link)]).toEqual([id, { page: PAGE }]);
  });

  test('a quote without a page is cited by its anchor, from what its note says', async () => {
    document.head.innerHTML += '<link rel="canonical" href="https://paper.example/2024/02/08/a/">';
    const noted = { words: 'at last', speaker: { name: 'the mayor', resolved: false } };
    const json = JSON.stringify(noted).replaceAll('"', '&quot;');
    document.body.innerHTML = `<div class="note"><p class="acts"><a href="#q-a" data-quote="${json}">Link</a></p></div>`;
    const source = sourceOf('a');
    const page = 'https://paper.example/2024/02/08/a/#q-a';
    expect(source).toMatchObject({ page });
    expect(source && (await readQuote(source))).toEqual({
      cited: { ...noted, article: articleHere(), address: page },
      inArticle: page,
    });
  });
});
