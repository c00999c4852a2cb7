import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, findAll, findTags, parseHtml, squeeze, textOf } from '../support/html.ts';
import { buildProjectSite, buildSampleSite, type SharedSite } from '../support/shared-builds.ts';
import { ARTICLE_PATH, readPages, type SitePage } from '../support/site-files.ts';

const FEED_LENGTH = 50;

interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly pubDate: string;
  readonly 'content:encoded': string;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ['item', 'url', 'sitemap'].includes(name),
});

/** Parses an XML file; fails where it is not well formed. */
function readXml<Shape>(folder: string, file: string): Shape {
  const source = readFileSync(join(folder, file), 'utf8');
  expect(XMLValidator.validate(source), file).toBe(true);
  return parser.parse(source) as Shape;
}

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('of a site %s', (_, build) => {
  let site: SharedSite;
  let pages: SitePage[];
  let home: string;
  let items: readonly FeedItem[];

  beforeAll(async () => {
    site = await build();
    pages = readPages(site.out);
    home = `${site.site}${site.base}`;
    const feed = readXml<{ rss: { channel: { item: FeedItem[] } } }>(site.out, 'feed.xml');
    items = feed.rss.channel.item;
  });

  test('the feed holds the newest articles, newest first', () => {
    const articles = pages.map(({ path }) => path).filter((path) => ARTICLE_PATH.test(path));
    const newest = articles.sort().reverse().slice(0, FEED_LENGTH);
    const days = (paths: readonly string[]) => paths.map((path) => path.slice(0, 10));
    const paths = items.map(({ link }) => link.replace(home, ''));
    expect([...paths].sort()).toEqual([...newest].sort());
    expect(days(paths)).toEqual(days(newest));
  });

  test('the feed dates each article at noon, UTC', () => {
    for (const { link, pubDate } of items) {
      const day = link.replace(home, '').slice(0, 10).replaceAll('/', '-');
      expect(new Date(pubDate).toISOString(), link).toBe(`${day}T12:00:00.000Z`);
    }
  });

  test('the feed has the title and the whole text of each article', () => {
    for (const { title, link, 'content:encoded': content } of items) {
      const page = pages.find(({ path }) => `${home}${path}` === link);
      expect(page, link).toBeDefined();
      if (!page) continue;
      expect(squeeze(title)).toBe(squeeze(textOf(findTags(page.tree, 'h1')[0])));
      const inFeed = squeeze(textOf(parseHtml(content)));
      const paragraphs = findAll(page.tree, (at) => /^p\d+$/.test(attribute(at, 'id') ?? ''));
      expect(paragraphs.length, link).toBeGreaterThan(0);
      for (const paragraph of paragraphs) {
        const words = squeeze(textOf(paragraph)).replace(/^[\p{Lu}\s]+ — /u, '');
        expect(inFeed, link).toContain(words);
      }
    }
  });

  test('the feed has only absolute addresses in its text', () => {
    for (const { link, 'content:encoded': content } of items) {
      const tree = parseHtml(content);
      const relative = findTags(tree, 'a', 'img', 'source').flatMap((at) =>
        ['href', 'src', 'srcSet'].flatMap((name) => attribute(at, name) ?? []),
      );
      expect(
        relative.filter((address) => !/^https?:\/\//.test(address)),
        link,
      ).toEqual([]);
    }
  });
});
