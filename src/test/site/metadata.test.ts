import { beforeAll, describe, expect, test } from 'vitest';
import { attributeOf, findAll, findById, findTags, textContentOf } from '../support/site/html.ts';
import { leadsOn } from '../support/site/leads-on.ts';
import {
  buildProjectSite,
  buildSampleSite,
  type SharedSite,
} from '../support/site/shared-builds.ts';
import {
  ARTICLE_PATH,
  EMBED_PATH,
  isQuotePage,
  isWithdrawn,
  readPages,
  TIMELINE_PATH,
  type SitePage,
} from '../support/site/site-files.ts';

const SPEAKER_PATH = /^speakers\/(?!by-quotes\/)[^/]+\/$/;

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('every page of a site %s', (_, build) => {
  let site: SharedSite;
  let pages: SitePage[];
  let home: string;

  beforeAll(async () => {
    site = await build();
    pages = readPages(site.out).filter(
      (page) => !leadsOn(page) && !EMBED_PATH.test(page.path) && !TIMELINE_PATH.test(page.path),
    );
    home = `${site.site}${site.base}`;
  });

  /** The pages that break a rule, by their file. */
  const offenders = (breaks: (page: SitePage) => boolean) =>
    pages.filter(breaks).map(({ file }) => file);

  test('names its language', () => {
    expect(
      offenders(({ tree }) => attributeOf(findTags(tree, 'html')[0], 'lang') !== 'en'),
    ).toEqual([]);
  });

  test('has one heading of the first level, with words in it', () => {
    expect(
      offenders(({ tree }) => {
        const [heading, ...more] = findTags(tree, 'h1');
        return more.length > 0 || textContentOf(heading).trim() === '';
      }),
    ).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const titles = pages.map(({ tree }) => findTags(tree, 'title').map(textContentOf).join());
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(
      offenders(({ tree }) => {
        const [description] = findTags(tree, 'meta').filter(
          (meta) => attributeOf(meta, 'name') === 'description',
        );
        return !attributeOf(description, 'content')?.trim();
      }),
    ).toEqual([]);
  });

  test('gives no id twice', () => {
    const twice = pages.flatMap(({ file, tree }) => {
      const ids = findAll(tree, (at) => attributeOf(at, 'id') !== undefined).map((at) =>
        attributeOf(at, 'id'),
      );
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('names its own absolute address as the canonical one; the 404 page has none', () => {
    expect(
      offenders(({ file, path, tree }) => {
        const links = findTags(tree, 'link').filter(
          (link) => attributeOf(link, 'rel') === 'canonical',
        );
        const canonical = links.map((link) => attributeOf(link, 'href'));
        const graph = findTags(tree, 'meta')
          .filter((meta) => attributeOf(meta, 'property') === 'og:url')
          .map((meta) => attributeOf(meta, 'content'));
        const wanted = file === '404.html' ? '' : `${home}${path}`;
        return canonical.join() !== wanted || graph.join() !== wanted;
      }),
    ).toEqual([]);
  });

  /** The page's structured data by its type. */
  const structuredData = ({ tree }: SitePage) => {
    const scripts = findTags(tree, 'script').filter(
      (script) => attributeOf(script, 'type') === 'application/ld+json',
    );
    const data = scripts.map(
      (script) => JSON.parse(textContentOf(script)) as Record<string, unknown>,
    );
    return new Map(data.map((object) => [object['@type'], object]));
  };

  test.each([
    ['NewsArticle', ({ path }: SitePage) => ARTICLE_PATH.test(path)],
    ['Quotation', isQuotePage],
    ['Place', ({ path }: SitePage) => /^places\/(?!countries\/)[^/]+\/$/.test(path)],
  ])('says in JSON-LD that it is a %s', (type, isOne) => {
    const own = pages.filter(isOne);
    expect(own.length).toBeGreaterThan(0);
    for (const page of own) {
      const url = `${home}${page.path}`;
      expect(structuredData(page).get(type), page.file).toMatchObject({
        '@context': 'https://schema.org',
        url,
      });
    }
  });

  test('says of an article what its headline and its date are', () => {
    for (const page of pages.filter(({ path }) => ARTICLE_PATH.test(path))) {
      const [year, month, day] = page.path.split('/');
      const headline = textContentOf(findTags(page.tree, 'h1')[0]).trim();
      expect(structuredData(page).get('NewsArticle'), page.file).toMatchObject({
        headline,
        // With the time of day where the article has one.
        datePublished: expect.stringContaining(`${year}-${month}-${day}`) as string,
      });
    }
  });

  test('says of an article what was corrected in it, and only there', () => {
    for (const page of pages.filter(({ path }) => ARTICLE_PATH.test(path))) {
      const corrected = findById(page.tree, 'corrections') !== undefined;
      const corrections = structuredData(page).get('NewsArticle')?.['correction'];
      const wanted = expect.arrayContaining([
        expect.objectContaining({ '@type': 'CorrectionComment' }),
      ]);
      expect(corrections, page.file).toEqual(corrected ? wanted : undefined);
    }
  });

  test('says of a speaker whether it is a person or a body', () => {
    for (const page of pages.filter(({ path }) => SPEAKER_PATH.test(path))) {
      const data = structuredData(page);
      const name = textContentOf(findTags(page.tree, 'h1')[0]).trim();
      expect(data.get('Person') ?? data.get('Organization'), page.file).toMatchObject({ name });
    }
  });

  test('names as its place the way that its breadcrumbs show, and itself where that is one step', () => {
    const withCrumbs = pages.filter((page) => crumbsOf(page.tree).length > 0 && !isWithdrawn(page));
    expect(withCrumbs.length).toBeGreaterThan(10);
    for (const page of withCrumbs) {
      const list = structuredData(page).get('BreadcrumbList')?.['itemListElement'];
      const items = (list as { item?: string }[] | undefined)?.map(({ item }) => item);
      const above = crumbsOf(page.tree).map((path) => new URL(path, home).href);
      const itself = above.length > 1 ? [] : [new URL(page.path, home).href];
      expect(items, page.file).toEqual([...above, ...itself]);
    }
  });

  test('tells a reference manager title, date and address of an article and a quote', () => {
    for (const page of pages) {
      const { path, file, tree } = page;
      if (!ARTICLE_PATH.test(path) && !isQuotePage(page)) continue;
      const tags = findTags(tree, 'meta').filter((meta) =>
        attributeOf(meta, 'name')?.startsWith('citation_'),
      );
      const cited = Object.fromEntries(
        tags.map((meta) => [attributeOf(meta, 'name'), attributeOf(meta, 'content')]),
      );
      expect(cited, file).toMatchObject({
        citation_title: expect.stringMatching(/./),
        citation_publication_date: expect.stringMatching(/^\d{4}\/\d{2}\/\d{2}$/),
        citation_public_url: `${home}${path}`,
      });
    }
  });
});

/** Addresses of a page's breadcrumbs, without the page's own. */
function crumbsOf(tree: SitePage['tree']): string[] {
  const [nav] = findTags(tree, 'nav').filter((at) => attributeOf(at, 'className') === 'crumbs');
  return nav ? findTags(nav, 'a').map((link) => attributeOf(link, 'href') ?? '') : [];
}
