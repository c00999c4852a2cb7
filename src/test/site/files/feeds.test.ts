import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  attributeOf,
  findAll,
  findById,
  findTags,
  parseHtml,
  squeeze,
  textContentOf,
} from '../../support/site/html.ts';
import {
  feedProblems,
  readFeed,
  type FeedForm,
  type ReadFeed,
} from '../../support/site/read-feed.ts';
import { leadsOn } from '../../support/site/leads-on.ts';
import { samplePath, samples } from '../../support/sample-content.ts';
import {
  buildProjectSite,
  buildSampleSite,
  type SharedSite,
} from '../../support/site/shared-builds.ts';
import {
  ARTICLE_PATH,
  EMBED_PATH,
  filesBelow,
  readPages,
  type SitePage,
} from '../../support/site/site-files.ts';

const FEED_LENGTH = 50;
const FORMS = { xml: 'rss', atom: 'atom', json: 'json' } as const;
const FEED_FILE = /(?:^|\/)feed\.(xml|atom|json)$/;
/** Pages that have feeds of their own. */
const SUBJECT_PATH =
  /^(?:(?:speakers|places|tags)\/(?!(?:countries|names|by-quotes)\/)[^/]+|corrections)\/$/;

/** An article, or a saying. */
const KNOWN_BY_ID = /^tag:[a-z.]+,2026:(?:articles\/\d{4}-\d{2}-\d{2}-|sayings\/[0-9a-z]{10,26}$)/;
/** The article of a saying. */
const PRINTED_IN = /href="([^"#]+)#q-/;

interface FeedFile {
  /** Of the page that it is of, below the base. */
  readonly path: string;
  readonly form: FeedForm;
  readonly source: string;
}

function feedFiles(out: string): FeedFile[] {
  return filesBelow(out).flatMap((file) => {
    const ending = FEED_FILE.exec(file)?.[1] as keyof typeof FORMS | undefined;
    if (ending === undefined) return [];
    const path = file.replace(/feed\.[a-z]+$/, '');
    return [{ path, form: FORMS[ending], source: readFileSync(join(out, file), 'utf8') }];
  });
}

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('of a site %s', (_, build) => {
  let site: SharedSite;
  let pages: SitePage[];
  let home: string;
  let feeds: (FeedFile & { read: ReadFeed })[];

  beforeAll(async () => {
    site = await build();
    pages = readPages(site.out).filter(
      (page) =>
        leadsOn(page) === undefined &&
        !EMBED_PATH.test(page.path) &&
        !page.path.startsWith('timelines/embed/'),
    );
    home = `${site.site}${site.base}`;
    feeds = feedFiles(site.out).map((file) => ({
      ...file,
      read: readFeed(file.form, file.source),
    }));
  });

  test('items are named by what stays: an id, or the address where the ledger has it', () => {
    for (const { path, read } of feeds.filter((feed) => !feed.path.startsWith('corrections'))) {
      for (const { id, url } of read.items) {
        const stays = id === url || KNOWN_BY_ID.test(id);
        expect(stays, `${path}: ${id}`).toBe(true);
      }
    }
  });

  test('every feed keeps the rules of its form', () => {
    expect(feeds.length).toBeGreaterThan(5);
    for (const { path, form, source } of feeds) {
      expect(feedProblems(form, source), `${path} as ${form}`).toEqual([]);
    }
  });

  test('every feed is of a page, and says the same in each of its forms', () => {
    const paths = new Set(feeds.map(({ path }) => path));
    for (const path of ['', 'corrections/']) {
      expect(
        feeds
          .filter((feed) => feed.path === path)
          .map(({ form }) => form)
          .sort(),
      ).toEqual(['atom', 'json', 'rss']);
    }
    const subjects = pages.map(({ path }) => path).filter((path) => SUBJECT_PATH.test(path));
    expect([...paths].filter((path) => path !== '' && !subjects.includes(path))).toEqual([]);
    const items = new Map<string, unknown>();
    for (const { path, form, read } of feeds) {
      expect([read.home, read.self], `${path} as ${form}`).toEqual([
        `${home}${path}`,
        `${home}${path}feed.${form === 'rss' ? 'xml' : form}`,
      ]);
      const same = items.get(path) ?? read.items;
      expect(read.items, `${path} as ${form}`).toEqual(same);
      items.set(path, same);
    }
  });

  test('who was quoted ten times has a feed, and a page names its own before the archive’s', () => {
    for (const { file, path, tree } of pages) {
      const links = findTags(tree, 'link').filter(
        (link) =>
          attributeOf(link, 'rel') === 'alternate' && attributeOf(link, 'type') !== undefined,
      );
      const found = links
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => FEED_FILE.test(href));
      const own = (path === 'corrections/' ? Object.keys(FORMS) : ['xml']).map(
        (ending) => `${site.base}${path}feed.${ending}`,
      );
      const offered = SUBJECT_PATH.test(path) && found.includes(own[0] ?? '') ? own : [];
      expect(found, file).toEqual([...offered, `${site.base}feed.xml`]);
      if (path.startsWith('speakers/') && SUBJECT_PATH.test(path) && countQuotes(path) >= 10) {
        expect(offered, file).toEqual(own);
      }
    }
  });

  /** How many quotes a speaker’s record has. */
  function countQuotes(path: string): number {
    const slug = path.split('/')[1] ?? '';
    const file = join(site.out, `api/speakers/by-letter/${slug.charAt(0)}.json`);
    return JSON.parse(readFileSync(file, 'utf8')).speakers[slug]?.quotes.length ?? 0;
  }

  test('the archive’s feed holds the newest articles, newest first', () => {
    const articles = pages.map(({ path }) => path).filter((path) => ARTICLE_PATH.test(path));
    const newest = articles.sort().reverse().slice(0, FEED_LENGTH);
    const days = (paths: readonly string[]) => paths.map((path) => path.slice(0, 10));
    const items = feeds.find(({ path }) => path === '')?.read.items ?? [];
    const paths = items.map(({ url }) => url.replace(home, ''));
    expect([...paths].sort()).toEqual([...newest].sort());
    expect(days(paths)).toEqual(days(newest));
  });

  test('feeds date each article at noon, UTC, or at the time that it has', () => {
    const ofArticles = feeds.filter(({ path }) => path !== 'corrections/');
    const timed = new Map(
      pages.flatMap(({ path, source }) => {
        const stamp = /published_time" content="([^"]*T[^"]*)"/.exec(source)?.[1];
        return stamp === undefined ? [] : [[`${home}${path}`, new Date(stamp).toISOString()]];
      }),
    );
    for (const { id, url, html, published } of ofArticles.flatMap(({ read }) => read.items)) {
      const article = id.includes(':sayings/') ? PRINTED_IN.exec(html)?.[1] : url;
      const address = (article ?? '').replace(/#.*$/, '');
      const day = address.replace(home, '').slice(0, 10).replaceAll('/', '-');
      expect(published, url).toBe(timed.get(address) ?? `${day}T12:00:00.000Z`);
    }
  });

  test('feeds have the title and the whole text of each article', () => {
    const byUrl = new Map(pages.map((page) => [`${home}${page.path}`, page]));
    const items = feeds.flatMap(({ path, read }) => (path === '' ? read.items : []));
    for (const { title, url, html } of items) {
      const page = byUrl.get(url);
      expect(page, url).toBeDefined();
      if (!page) continue;
      expect(squeeze(title)).toBe(squeeze(textContentOf(findTags(page.tree, 'h1')[0])));
      const inFeed = squeeze(textContentOf(parseHtml(html)));
      const paragraphs = findAll(page.tree, (at) => /^p\d+$/.test(attributeOf(at, 'id') ?? ''));
      expect(paragraphs.length, url).toBeGreaterThan(0);
      for (const paragraph of paragraphs) {
        const words = squeeze(textContentOf(paragraph)).replace(/^[\p{Lu}\s]+ — /u, '');
        expect(inFeed, url).toContain(words);
      }
    }
  });

  test('feeds have only absolute addresses in their text, and no scripts', () => {
    const items = new Map(feeds.flatMap(({ read }) => read.items.map((item) => [item.url, item])));
    for (const { url, html } of items.values()) {
      const tree = parseHtml(html);
      const relative = findTags(tree, 'a', 'img', 'source').flatMap((at) =>
        ['href', 'src', 'srcSet'].flatMap((name) => attributeOf(at, name) ?? []),
      );
      expect(
        relative.filter((address) => !/^https?:\/\//.test(address)),
        url,
      ).toEqual([]);
      expect(findTags(tree, 'script'), url).toEqual([]);
    }
  });
});

test('an article that was corrected says so, and when, in every form', async () => {
  const { out, site, base } = await buildSampleSite();
  for (const [ending, form] of Object.entries(FORMS)) {
    const { items } = readFeed(form, readFileSync(join(out, `feed.${ending}`), 'utf8'));
    const url = `${site}${base}${samplePath(samples.flood)}`;
    const item = items.find((one) => one.url === url);
    expect(item).toMatchObject({
      byline: 'Test desk',
      published: '2021-03-04T12:00:00.000Z',
      updated: '2021-03-06T12:00:00.000Z',
    });
    expect(item?.html).toContain('The bridge was shut on Wednesday, not Tuesday.');
    expect(item?.html).toContain(`<img`);
    expect(item?.html).toContain(`src="${site}${base}images/`);
  }
});

test('corrections are a page and a feed, and have ids that stay', async () => {
  const { out, site, base } = await buildSampleSite();
  const page = readFileSync(join(out, 'corrections/index.html'), 'utf8');
  const article = `${base}${samplePath(samples.flood)}#corrections`;
  expect(page).toContain(`href="${article}"`);
  for (const [ending, form] of Object.entries(FORMS)) {
    const source = readFileSync(join(out, `corrections/feed.${ending}`), 'utf8');
    const item = readFeed(form, source).items.find(({ url }) => url === `${site}${article}`);
    expect(item).toMatchObject({
      id: `${site}${base}corrections/#article-2021-03-04-river-rises-at-varna-bridge-2021-03-06`,
      title: 'Article corrected: River rises at the Varna bridge',
      published: '2021-03-06T12:00:00.000Z',
    });
    expect(item?.html).toContain('The bridge was shut on Wednesday, not Tuesday.');
    expect(page).toContain(`id="${item?.id.split('#')[1]}"`);
  }
});

test('an archive without corrections has no page of them, and no link', async () => {
  const { out, base } = await buildProjectSite();
  const none = readPages(out).every(({ tree }) => !findById(tree, 'corrections'));
  expect(existsSync(join(out, 'corrections'))).toBe(!none);
  const about = readFileSync(join(out, 'about/index.html'), 'utf8');
  expect(about.includes(`${base}corrections/`)).toBe(!none);
});
