// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FoundQuote } from '../../core/check/shards/find-in-shards.ts';
import { dayFormat, showPrinted } from './show-printed.ts';

const quote: FoundQuote = {
  id: '7zq4m2xk9d',
  words: 'We will rebuild.',
  speakers: [['Anna Berg'], ['Carl Moe']],
  printing: { id: '7zq4m2xk9d', words: 'We will rebuild.', by: [0, 1] },
  article: {
    url: '/2024/02/08/bridge/',
    title: 'Bridge <closed>',
    date: '2024-02-08' as FoundQuote['article']['date'],
    speakers: [
      { id: 'anna-berg', name: 'Anna Berg' },
      { id: 'carl-moe', name: 'Carl Moe' },
    ],
    quotes: [],
  },
};
const context = { days: dayFormat('en'), speakers: '/speakers/' };

test('a quote has its words, all who said it, its day, and its place in the article', () => {
  const figure = showPrinted(quote, 'Printed', ['We will rebuild.'], context);
  expect(figure.querySelector('blockquote')?.textContent).toBe('We will rebuild.');
  expect(figure.querySelector('figcaption')?.textContent).toBe(
    'Anna Berg, Carl Moe · 8 February 2024 · Bridge <closed>',
  );
  expect([...figure.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    '/speakers/anna-berg/',
    '/speakers/carl-moe/',
    '/2024/02/08/bridge/#q-7zq4m2xk9d',
  ]);
});

test('an open speaker is the source as printed, or nobody', () => {
  const open = (more: object) => {
    const printing = { id: quote.id, words: quote.words, ...more };
    return showPrinted({ ...quote, speakers: [], printing }, undefined, [], context).textContent;
  };
  expect(open({ source: 'the ministry' })).toContain('the ministry · ');
  expect(open({})).toContain('speaker not identified');
});

test('words in another language say so', () => {
  const article = { ...quote.article, lang: 'ar' };
  const figure = showPrinted({ ...quote, article }, undefined, ['…'], context);
  expect(figure.querySelector('blockquote')?.getAttribute('lang')).toBe('ar');
  expect(figure.querySelector('blockquote')?.getAttribute('dir')).toBe('rtl');
});
