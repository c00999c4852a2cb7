import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IndexedArticle } from '../../../core/search/index/indexed-article.ts';
import { findQuoted, attributeOf, textContentOf } from '../../support/site/html.ts';
import { openTestIndex } from '../../support/site/search-index.ts';
import {
  buildProjectSite,
  buildSampleSite,
  type SharedSite,
} from '../../support/site/shared-builds.ts';
import {
  ARTICLE_PATH,
  filesBelow,
  readPages,
  type SitePage,
} from '../../support/site/site-files.ts';

function readArticles(site: SharedSite): IndexedArticle[] {
  const folder = join(site.out, 'search-index/articles');
  return filesBelow(folder).flatMap((file) => {
    const packed = readFileSync(join(folder, file));
    return JSON.parse(gunzipSync(packed).toString('utf8')) as readonly IndexedArticle[];
  });
}

const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters of each quote as its article's page marks it, by the quote's id. */
function markedQuotes({ tree }: SitePage): Map<string, string> {
  const quotes = new Map<string, string>();
  for (const span of findQuoted(tree)) {
    const [, id = ''] = /\bq-([0-9a-z]{10})\b/.exec(attributeOf(span, 'className') ?? '') ?? [];
    quotes.set(id, (quotes.get(id) ?? '') + lettersOf(textContentOf(span)));
  }
  return quotes;
}

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('the search index of a site %s', (_, build) => {
  let site: SharedSite;
  let articles: SitePage[];
  let indexed: IndexedArticle[];

  beforeAll(async () => {
    site = await build();
    articles = readPages(site.out).filter(({ path }) => ARTICLE_PATH.test(path));
    indexed = readArticles(site);
  });

  test('has each article once, at the address of its page, and none per quote', () => {
    const pages = articles.map(({ path }) => `${site.base}${path}`);
    expect(indexed.map(({ url }) => url).sort()).toEqual(pages.sort());
  });

  test('has its files in folders, and leaves none of what it was made of', () => {
    const files = filesBelow(join(site.out, 'search-index'));
    expect(
      [...new Set(files.map((file) => file.replace(/\/[^/]+\.bin$/, '/….bin')))].sort(),
    ).toEqual([
      'articles/….bin',
      'days.bin',
      'facets/….bin',
      'index.json',
      'names/….bin',
      'positions/….bin',
      'stem.js',
      'vocabulary/….bin',
      'words/….bin',
    ]);
    expect(existsSync(join(site.out, 'search-documents.ndjson'))).toBe(false);
  });

  test('knows every quote of every article, word for word', () => {
    for (const { path, ...page } of articles) {
      const article = indexed.find(({ url }) => url === `${site.base}${path}`);
      const marked = markedQuotes({ path, ...page });
      expect(article?.quotes.map(({ id }) => id).sort(), path).toEqual([...marked.keys()].sort());
      for (const { id, spans } of article?.quotes ?? []) {
        const printed = spans.map(([start, end]) => article?.text.slice(start, end)).join('');
        expect(lettersOf(printed), `${path}#q-${id}`).toBe(marked.get(id));
      }
    }
  });

  test('has its articles in the order of time', async () => {
    const { index } = await openTestIndex(join(site.out, 'search-index'));
    const dates: string[] = [];
    for (let at = 0; at < index.head.articles; at++) dates.push((await index.article(at)).date);
    expect(dates).toEqual([...dates].sort());
    for (const [month, first] of index.head.months) {
      expect(dates.findIndex((date) => date.startsWith(month))).toBe(first);
    }
  });

  test('finds every word that a page prints of its article', async () => {
    const { ask, index } = await openTestIndex(join(site.out, 'search-index'));
    for (const { url, text } of indexed.slice(0, 5)) {
      for (const word of new Set(
        text.match(/(?<![’'])\p{L}[\p{L}\p{M}]{3,}(?![’'\p{L}\p{M}])/gu),
      )) {
        const { articles: numbers } = await ask(`“${word}”`);
        const found = await Promise.all(
          numbers.map(async (number) => (await index.article(number)).url),
        );
        expect(found, word).toContain(url);
      }
    }
  });
});
