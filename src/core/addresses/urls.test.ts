import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../calendar/date.ts';
import { createUrls, downloadFormats } from './urls.ts';

const STORY = { date: '2024-02-08' as CalendarDate, slug: 'harbour-bridge-opens' };
const QUOTE = '7zq4m2xk9d';

describe('createUrls', () => {
  test('feeds stand beside the page that they are of, data and API below folders of their own', () => {
    const urls = createUrls('/paper/');
    expect([
      ...Object.values(urls.feeds(urls.home)),
      ...Object.values(urls.feeds(urls.tag('rivers'))),
      urls.download('parquet'),
      urls.api.manifest,
      urls.api.list('places'),
      urls.api.quote(QUOTE),
      urls.api.schema('quote'),
    ]).toEqual([
      '/paper/feed.xml',
      '/paper/feed.atom',
      '/paper/feed.json',
      '/paper/tags/rivers/feed.xml',
      '/paper/tags/rivers/feed.atom',
      '/paper/tags/rivers/feed.json',
      '/paper/data/quotes.parquet',
      '/paper/api/manifest.json',
      '/paper/api/places.json',
      `/paper/api/quotes/${QUOTE}.json`,
      '/paper/api/schema/quote.json',
    ]);
  });

  test.each([
    ['/', '/'],
    ['', '/'],
    ['archive', '/archive/'],
    ['/archive', '/archive/'],
    ['archive/', '/archive/'],
    ['/archive/', '/archive/'],
    ['//archive//', '/archive/'],
    ['/papers/daily', '/papers/daily/'],
  ])('the base %j means %s', (base, home) => {
    const urls = createUrls(base);
    expect(urls.home).toBe(home);
    expect(urls.article(STORY)).toBe(`${home}2024/02/08/harbour-bridge-opens/`);
    expect(urls.quote(QUOTE)).toBe(`${home}quotes/${QUOTE}/`);
  });

  test('the addresses are those of DESIGN.md', () => {
    const urls = createUrls('/');
    expect([
      urls.article(STORY),
      urls.quoteInArticle(STORY, QUOTE),
      urls.quote(QUOTE),
      urls.period('2024-02-08'),
      urls.period('2024-02'),
      urls.period('2024'),
      urls.speaker('ilse-vandermeer'),
      urls.place('yerevan'),
      urls.feed,
    ]).toEqual([
      '/2024/02/08/harbour-bridge-opens/',
      '/2024/02/08/harbour-bridge-opens/#q-7zq4m2xk9d',
      '/quotes/7zq4m2xk9d/',
      '/2024/02/08/',
      '/2024/02/',
      '/2024/',
      '/speakers/ilse-vandermeer/',
      '/places/yerevan/',
      '/feed.xml',
    ]);
  });

  test('long lists have a page a year or a month', () => {
    const urls = createUrls('/a/');
    expect(urls.speaker('ilse-vandermeer', '2024')).toBe('/a/speakers/ilse-vandermeer/2024/');
    expect(urls.place('yerevan', '2024')).toBe('/a/places/yerevan/2024/');
    expect(urls.quotesOf('2024-02')).toBe('/a/quotes/2024/02/');
  });

  test('pages end in a slash, files do not', () => {
    const urls = createUrls('/a/');
    const pages = [urls.archive, urls.quotes, urls.speakers, urls.places, urls.about];
    for (const page of pages) expect(page).toMatch(/^\/a\/[a-z]+\/$/);
    expect(urls.archiveStrip).toBe('/a/archive-strip.svg');
    expect(urls.image('0a1b-640.webp')).toBe('/a/images/0a1b-640.webp');
    expect(urls.file('fonts/a.woff2')).toBe('/a/fonts/a.woff2');
  });
});

test('an archive that is to be small has one file of all quotes', () => {
  expect(downloadFormats('parquet')).toEqual(['parquet']);
  expect(downloadFormats('all')).toEqual(['parquet', 'csv', 'ndjson']);
});
