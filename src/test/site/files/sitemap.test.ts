import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { leadsOn } from '../../support/site/leads-on.ts';
import {
  buildProjectSite,
  buildSampleSite,
  type SharedSite,
} from '../../support/site/shared-builds.ts';
import {
  ARTICLE_PATH,
  EMBED_PATH,
  isWithdrawn,
  filesBelow,
  readPages,
  TIMELINE_PATH,
  type SitePage,
} from '../../support/site/site-files.ts';

const MOST_ADDRESSES = 50_000;

/** The contents of all elements of a name. */
const valuesOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, value = '']) => value);

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('the sitemap of a site %s', (_, build) => {
  let site: SharedSite;
  let pages: SitePage[];
  let entries: { loc: string; lastmod: string | undefined }[];
  let home: string;

  const read = (file: string) => readFileSync(join(site.out, file), 'utf8');

  beforeAll(async () => {
    site = await build();
    pages = readPages(site.out);
    home = `${site.site}${site.base}`;
    const maps = valuesOf(read('sitemap-index.xml'), 'loc').map((loc) => loc.replace(home, ''));
    entries = maps.flatMap((file) =>
      valuesOf(read(file), 'url').map((url) => ({
        loc: valuesOf(url, 'loc')[0] ?? '',
        lastmod: valuesOf(url, 'lastmod')[0],
      })),
    );
  });

  test('has all pages but the 404 page, redirects, quotes for frames and withdrawn ones', () => {
    const wanted = pages
      .filter((page) => page.file !== '404.html' && leadsOn(page) === undefined)
      .filter(({ path }) => !EMBED_PATH.test(path) && !TIMELINE_PATH.test(path))
      // Pages of what is on a reader’s device.
      .filter(({ path }) => path !== 'reading/' && path !== 'offline/')
      .filter((page) => !isWithdrawn(page))
      .map(({ path }) => `${home}${path}`);
    expect(entries.map(({ loc }) => decodeURI(loc)).sort()).toEqual(wanted.sort());
    expect(entries.length).toBeLessThan(MOST_ADDRESSES);
    expect(read('robots.txt')).toContain(`Sitemap: ${home}sitemap-index.xml`);
  });

  test('says when each page last changed, and leaves no file of dates behind', () => {
    expect(entries.filter(({ lastmod }) => lastmod === undefined)).toEqual([]);
    const lastmodOf = (path: string) =>
      entries.find(({ loc }) => loc === `${home}${path}`)?.lastmod;
    const articles = pages.filter(({ path }) => ARTICLE_PATH.test(path));
    const newest =
      articles
        .map(({ path }) => lastmodOf(path) ?? '')
        .sort()
        .at(-1) ?? '';
    expect(lastmodOf('')).toBe(newest);
    // What is withdrawn later changes the list of corrections, and no article.
    expect((lastmodOf('corrections/') ?? '') > newest).toBe(pages.some(isWithdrawn));
    expect(filesBelow(site.out)).not.toContain('page-dates.json');
  });

  test('of the news has the articles of the two days up to the newest', () => {
    const news = valuesOf(read('news-sitemap.xml'), 'loc');
    const days = pages.flatMap(({ path }) =>
      ARTICLE_PATH.test(path) ? [path.slice(0, 10).replaceAll('/', '-')] : [],
    );
    const now = Date.parse([...days].sort().at(-1) ?? '');
    const recent = pages
      .filter(({ path }) => ARTICLE_PATH.test(path))
      .filter(({ path }) => now - Date.parse(path.slice(0, 10).replaceAll('/', '-')) <= 86_400_000)
      .map(({ path }) => `${home}${path}`);
    expect(news.sort()).toEqual(recent.sort());
    expect(read('robots.txt')).toContain(`Sitemap: ${home}news-sitemap.xml`);
  });

  test('is not needed by pages that lead on, which all lead to a page', () => {
    const files = new Set(pages.map(({ path }) => `${site.base}${path}`));
    const targets = pages.flatMap((page) => leadsOn(page) ?? []);
    expect(targets.filter((target) => !files.has(target))).toEqual([]);
  });
});
