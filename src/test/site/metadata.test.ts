import { beforeAll, describe, expect, test } from 'vitest';
import { attribute, findAll, findTags, textOf } from '../support/html.ts';
import { buildProjectSite, buildSampleSite, type SharedSite } from '../support/shared-builds.ts';
import { ARTICLE_PATH, QUOTE_PATH, readPages, type SitePage } from '../support/site-files.ts';

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('every page of a site %s', (_, build) => {
  let site: SharedSite;
  let pages: SitePage[];
  let home: string;

  beforeAll(async () => {
    site = await build();
    pages = readPages(site.out);
    home = `${site.site}${site.base}`;
  });

  /** The pages that break a rule, by their file. */
  const offenders = (breaks: (page: SitePage) => boolean) =>
    pages.filter(breaks).map(({ file }) => file);

  test('names its language', () => {
    expect(offenders(({ tree }) => attribute(findTags(tree, 'html')[0], 'lang') !== 'en')).toEqual(
      [],
    );
  });

  test('has one heading of the first level, with words in it', () => {
    expect(
      offenders(({ tree }) => {
        const [heading, ...more] = findTags(tree, 'h1');
        return more.length > 0 || textOf(heading).trim() === '';
      }),
    ).toEqual([]);
  });

  test('has a title and a description of its own', () => {
    const titles = pages.map(({ tree }) => findTags(tree, 'title').map(textOf).join());
    expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    expect(
      offenders(({ tree }) => {
        const [description] = findTags(tree, 'meta').filter(
          (meta) => attribute(meta, 'name') === 'description',
        );
        return !attribute(description, 'content')?.trim();
      }),
    ).toEqual([]);
  });

  test('gives no id twice', () => {
    const twice = pages.flatMap(({ file, tree }) => {
      const ids = findAll(tree, (at) => attribute(at, 'id') !== undefined).map((at) =>
        attribute(at, 'id'),
      );
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('names its own absolute address as the canonical one; the 404 page has none', () => {
    expect(
      offenders(({ file, path, tree }) => {
        const links = findTags(tree, 'link').filter(
          (link) => attribute(link, 'rel') === 'canonical',
        );
        const canonical = links.map((link) => attribute(link, 'href'));
        const graph = findTags(tree, 'meta')
          .filter((meta) => attribute(meta, 'property') === 'og:url')
          .map((meta) => attribute(meta, 'content'));
        const wanted = file === '404.html' ? '' : `${home}${path}`;
        return canonical.join() !== wanted || graph.join() !== wanted;
      }),
    ).toEqual([]);
  });

  test('says in JSON-LD what it is, where it is an article or a quote', () => {
    for (const { file, path, tree } of pages) {
      const scripts = findTags(tree, 'script').filter(
        (script) => attribute(script, 'type') === 'application/ld+json',
      );
      const data = scripts.map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
      const url = `${home}${path}`;
      if (ARTICLE_PATH.test(path)) {
        const [year, month, day] = path.split('/');
        const headline = textOf(findTags(tree, 'h1')[0]).trim();
        const datePublished = `${year}-${month}-${day}`;
        expect(data, file).toMatchObject([
          { '@type': 'NewsArticle', url, headline, datePublished },
        ]);
      } else if (QUOTE_PATH.test(path)) {
        expect(data, file).toMatchObject([{ '@type': 'Quotation', url }]);
      }
      for (const { '@context': context } of data) expect(context, file).toBe('https://schema.org');
    }
  });
});
