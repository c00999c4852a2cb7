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

  test('every quote’s page names a card that is there, with its size', () => {
    expect(quotes.length).toBeGreaterThan(5);
    for (const page of quotes) {
      const image = metaOf(page, 'og:image');
      expect(image, page.file).toBe(`${home()}${page.path}card.png`);
      const bytes = readFileSync(fileOf(image));
      expect(bytes.subarray(0, 8)).toEqual(PNG);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(metaOf(page, 'og:image:width')).toBe('1200');
      expect(metaOf(page, 'og:image:height')).toBe('630');
      expect(metaOf(page, 'og:image:alt')).toMatch(/^“.+” ./);
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
      expect(existsSync(fileOf(record.thumbnail_url))).toBe(true);
      expect(record.html).toContain(`src="${home()}${page.path}embed/"`);
      expect(record.html).toContain(`height="${record.height}"`);
      const codes = findTags(page.tree, 'pre').map(textContentOf);
      expect(codes).toContain(record.html);
      expect(codes.some((code) => code.startsWith('<blockquote class="quoteback"'))).toBe(true);
    }
  });

  test('has a small page for frames of each, out of the indexes, with links that leave the frame', () => {
    // On sites that embed a quote that was withdrawn, its frame still says so.
    expect(embeds.map(({ path }) => path)).toEqual(addressed.map(({ path }) => `${path}embed/`));
    for (const { tree, source, path, file } of embeds) {
      expect(Buffer.byteLength(source), file).toBeLessThan(HEAVIEST_EMBED);
      const canonical = findTags(tree, 'link').find((at) => attributeOf(at, 'rel') === 'canonical');
      expect(attributeOf(canonical, 'href')).toBe(`${home()}${path.replace(/embed\/$/, '')}`);
      expect(source).toContain('<meta name="robots" content="noindex">');
      expect(findTags(tree, 'script')).toEqual([]);
      for (const link of findTags(tree, 'a'))
        expect(attributeOf(link, 'target'), file).toBe('_top');
    }
    const maps = filesBelow(site.out).filter((name) => /^sitemap.*\.xml$/.test(name));
    expect(maps.map((name) => readFileSync(join(site.out, name), 'utf8')).join()).not.toContain(
      '/embed/',
    );
  });
});
