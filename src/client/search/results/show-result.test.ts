// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { ArticleResult } from './result.ts';
import { showQuoteResult, showResult } from './show-result.ts';

const result = (more: Partial<ArticleResult> = {}): ArticleResult => ({
  href: '/2024/02/08/bridge/',
  title: [
    { text: 'The ', hit: false },
    { text: 'bridge', hit: true },
  ],
  date: '2024-02-08',
  excerpt: [],
  quotes: [],
  moreQuotes: 0,
  ...more,
});
const show = (more: Partial<ArticleResult> = {}) =>
  showResult(result(more), { lang: 'en', speakers: '/speakers/' });
const quote = {
  id: 'q1',
  href: '/2024/02/08/bridge/#q-q1',
  words: [{ text: 'No way back', hit: false }],
  marks: { open: '“', close: '”' },
};

describe('showResult', () => {
  test('headline with what was found marked, and the day in words', () => {
    const item = show();
    expect(item.querySelector('h2 a')?.innerHTML).toBe('The <mark>bridge</mark>');
    expect(item.querySelector('time')?.textContent).toBe('8 February 2024');
    expect(item.querySelector('time')?.getAttribute('datetime')).toBe('2024-02-08');
    expect(item.querySelector('.excerpt, .quotes, .more-quotes')).toBeNull();
  });

  test('quotes with their speakers', () => {
    const item = show({
      quotes: [
        { ...quote, speaker: 'ana-ruiz', label: 'Ana Ruiz' },
        { ...quote, label: 'he' },
        quote,
      ],
    });
    const [first, second, third] = item.querySelectorAll('.quotes li');
    expect(first?.textContent).toBe('“No way back” Ana Ruiz');
    expect(first?.querySelector('.by a')?.getAttribute('href')).toBe('/speakers/ana-ruiz/');
    expect(second?.querySelector('.by i')?.textContent).toBe('he');
    expect(third?.querySelector('.by i')?.textContent).not.toBe('');
  });

  test.each([
    [1, /one more quote/],
    [4, /4 more quotes/],
  ])('%d more are told', (moreQuotes, words) => {
    expect(show({ moreQuotes }).querySelector('.more-quotes')?.textContent).toMatch(words);
  });

  test('an article of another language has it, and the site’s own words have theirs', () => {
    const item = show({ lang: 'ar', moreQuotes: 1, excerpt: [{ text: 'x', hit: false }] });
    expect([item.lang, item.dir]).toEqual(['ar', 'rtl']);
    const day = item.querySelector('time')?.parentElement;
    expect([day?.lang, day?.dir]).toEqual(['en', 'ltr']);
    expect(item.querySelector('.excerpt')?.getAttribute('lang')).toBeNull();
  });
});

describe('showQuoteResult', () => {
  const found = (more: object = {}) =>
    showQuoteResult(
      {
        href: '/2024/02/08/bridge/',
        title: [{ text: 'The bridge', hit: false }],
        date: '2024-02-08',
        quote: { ...quote, speaker: 'ana-ruiz', label: 'Ana Ruiz', role: 'mayor' },
        excerpt: [],
        ...more,
      },
      { lang: 'en', speakers: '/speakers/' },
    );

  test('the words, who said them, when and in which article', () => {
    const item = found();
    expect(item.querySelector('a.words')?.getAttribute('href')).toBe('/2024/02/08/bridge/#q-q1');
    expect(item.querySelector('.by')?.textContent).toBe('Ana Ruiz, mayor');
    expect(item.querySelector('time')?.textContent).toBe('8 February 2024');
    expect(item.querySelector('.source a')?.getAttribute('href')).toBe('/2024/02/08/bridge/');
    expect(item.querySelector('.excerpt')).toBeNull();
  });

  test('what was found around it, in the language of its article', () => {
    const item = found({ lang: 'ar', excerpt: [{ text: 'x', hit: true }] });
    expect(item.querySelector('.excerpt mark')?.textContent).toBe('x');
    expect([item.lang, item.dir]).toEqual(['ar', 'rtl']);
    expect(item.querySelector('time')?.lang).toBe('en');
  });
});
