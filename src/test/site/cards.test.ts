import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { attributeOf, findTags, textContentOf } from '../support/site/html.ts';
import {
  buildProjectSite,
  buildSampleSite,
  type SharedSite,
} from '../support/site/shared-builds.ts';
import {
  EMBED_PATH,
  isQuotePage,
  filesBelow,
  QUOTE_PATH,
  readPages,
  type SitePage,
} from '../support/site/site-files.ts';

/** Bytes of a quote's page for frames. */
const HEAVIEST_EMBED = 6000;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('quotes for other sites, on a site %s', (_, build) => {
  let site: SharedSite;
  let quotes: SitePage[];
  let addressed: SitePage[];
  let embeds: SitePage[];

  beforeAll(async () => {
    site = await build();
    const pages = readPages(site.out);
    addressed = pages.filter(({ path }) => QUOTE_PATH.test(path));
    quotes = addressed.filter(isQuotePage);
    embeds = pages.filter(({ path }) => EMBED_PATH.test(path));
  });

  const home = () => `${site.site}${site.base}`;
  const fileOf = (address: string) => join(site.out, address.slice(home().length));
  const metaOf = ({ tree }: SitePage, name: string) =>
    findTags(tree, 'meta')
      .filter((meta) => (attributeOf(meta, 'property') ?? attributeOf(meta, 'name')) === name)
      .map((meta) => attributeOf(meta, 'content'))
      .join();

  test('every quote’s page names its card, or that of its article, with its size', () => {
    expect(quotes.length).toBeGreaterThan(5);
    for (const page of quotes) {
      const image = metaOf(page, 'og:image');
      const isOwn = image === `${home()}${page.path}card.png`;
      if (!isOwn) expect(image, page.file).toMatch(/\/\d{4}\/\d\d\/\d\d\/[^/]+\/card\.png$/);
      const bytes = readFileSync(fileOf(image));
      expect(bytes.subarray(0, 8)).toEqual(PNG);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(metaOf(page, 'og:image:width')).toBe('1200');
      expect(metaOf(page, 'og:image:height')).toBe('630');
      expect(metaOf(page, 'og:image:alt')).toMatch(isOwn ? /^“.+” ./ : /./);
      expect(metaOf(page, 'twitter:card')).toBe('summary_large_image');
    }
    expect(filesBelow(site.out)).not.toContain('card-contents.ndjson');
  });

  test('leads programs to valid oEmbed', () => {
    for (const page of quotes) {
      const [link] = findTags(page.tree, 'link').filter(
        (at) => attributeOf(at, 'type') === 'application/json+oembed',
      );
      const record = JSON.parse(readFileSync(fileOf(attributeOf(link, 'href') ?? ''), 'utf8'));
      expect(record, page.file).toMatchObject({ version: '1.0', type: 'rich' });
      const { thumbnail_url: thumbnail } = record;
      if (thumbnail !== undefined) expect(existsSync(fileOf(thumbnail))).toBe(true);
      const frames = [`${page.path}embed/`, `quotes/embed/#${record.id}`];
      expect(frames.some((frame) => record.html.includes(`src="${home()}${frame}"`))).toBe(true);
      expect(record.html).toContain(`height="${record.height}"`);
      const codes = findTags(page.tree, 'pre').map(textContentOf);
      expect(codes).toContain(record.html);
      expect(codes.some((code) => code.startsWith('<blockquote class="quoteback"'))).toBe(true);
    }
  });

  test('has one page for frames, and one of each that was published with one, out of the indexes', () => {
    // On sites that embed a quote that was withdrawn, its frame still says so.
    const own = new Set(addressed.map(({ path }) => `${path}embed/`));
    expect(embeds.map(({ path }) => path).filter((path) => !own.has(path))).toEqual([
      'quotes/embed/',
    ]);
    for (const { tree, source, path, file } of embeds) {
      expect(Buffer.byteLength(source), file).toBeLessThan(HEAVIEST_EMBED);
      const canonical = findTags(tree, 'link').find((at) => attributeOf(at, 'rel') === 'canonical');
      expect(attributeOf(canonical, 'href')).toBe(`${home()}${path.replace(/embed\/$/, '')}`);
      expect(source).toContain('<meta name="robots" content="noindex">');
      expect(findTags(tree, 'script')).toHaveLength(path === 'quotes/embed/' ? 1 : 0);
      for (const link of findTags(tree, 'a'))
        expect(attributeOf(link, 'target'), file).toBe('_top');
    }
    const maps = filesBelow(site.out).filter((name) => /^sitemap.*\.xml$/.test(name));
    expect(maps.map((name) => readFileSync(join(site.out, name), 'utf8')).join()).not.toContain(
      '/embed/',
    );
  });
});
