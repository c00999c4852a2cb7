import { beforeAll, describe, expect, test } from 'vitest';
import { attributeOf, findAll, findQuoted, textContentOf } from '../support/site/html.ts';
import { samplePath, samples } from '../support/sample-content.ts';
import { buildSampleSite, foreignSamples } from '../support/site/shared-builds.ts';
import { readPages, type SitePage } from '../support/site/site-files.ts';

describe('articles that another machine saved in its own way', () => {
  let pages: Map<string, SitePage>;

  beforeAll(async () => {
    const { out } = await buildSampleSite();
    pages = new Map(readPages(out).map((page) => [page.path, page]));
  });

  test.each([
    ['a byte order mark', foreignSamples.byteOrderMark, samples.inquiry],
    ['CRLF line ends', foreignSamples.carriageReturns, samples.flood],
  ] as const)('have the same text and quotes with %s as without', (_, foreign, plain) => {
    const read = (path: string) => {
      const tree = pages.get(path)?.tree;
      expect(tree, path).toBeDefined();
      if (!tree) return undefined;
      const paragraphs = findAll(tree, (at) => /^p\d+$/.test(attributeOf(at, 'id') ?? ''));
      return {
        text: paragraphs.map(textContentOf),
        quotes: findQuoted(tree).map(textContentOf),
      };
    };
    const page = read(samplePath(foreign));
    expect(page?.quotes.length).toBeGreaterThan(0);
    expect(page).toEqual(read(samplePath(plain)));
    expect(pages.get(samplePath(foreign))?.source).not.toMatch(/\uFEFF|\r/);
  });
});
