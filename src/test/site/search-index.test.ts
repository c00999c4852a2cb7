import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fragment } from '../../client/search/pagefind.ts';
import { readQuoteAnchor } from '../../search/quote-anchor.ts';
import { createBuildFolders, type TemporaryFolders } from '../support/build-site.ts';
import { findTags, attribute, textOf } from '../support/html.ts';
import { runNode } from '../support/run-node.ts';
import { writeSampleContent } from '../support/sample-content.ts';
import { buildProjectSite, buildSampleSite, type SharedSite } from '../support/shared-builds.ts';
import { ARTICLE_PATH, listFiles, readPages, type SitePage } from '../support/site-files.ts';

/** What Pagefind sets before each of its files. */
const SIGNATURE = 'pagefind_dcd';

function readFragments(
  site: SharedSite,
): (Pick<Fragment, 'url' | 'anchors'> & { content: string })[] {
  const folder = join(site.out, 'pagefind/fragment');
  return listFiles(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    return JSON.parse(text.slice(SIGNATURE.length));
  });
}

const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters of each quote as its article's page marks it, by the quote's id. */
function markedQuotes({ tree }: SitePage): Map<string, string> {
  const quotes = new Map<string, string>();
  for (const span of findTags(tree, 'q')) {
    const [, id = ''] = /\bq-([0-9a-z]{10})\b/.exec(attribute(span, 'className') ?? '') ?? [];
    quotes.set(id, (quotes.get(id) ?? '') + lettersOf(textOf(span)));
  }
  return quotes;
}

describe.each([
  ['at the root of its host', buildProjectSite],
  ['below a path', buildSampleSite],
] as const)('the search index of a site %s', (_, build) => {
  let site: SharedSite;
  let articles: SitePage[];
  let fragments: ReturnType<typeof readFragments>;

  beforeAll(async () => {
    site = await build();
    articles = readPages(site.out).filter(({ path }) => ARTICLE_PATH.test(path));
    fragments = readFragments(site);
  });

  test('has one file an article, at the address of its page, and none a quote', () => {
    const pages = articles.map(({ path }) => `${site.base}${path}`);
    expect(fragments.map(({ url }) => url).sort()).toEqual(pages.sort());
  });

  test('holds of Pagefind only what a search asks for', () => {
    const files = listFiles(join(site.out, 'pagefind')).filter((file) => !file.includes('/'));
    expect(files.map((file) => file.replace(/en_\w+/, 'en_…')).sort()).toEqual([
      'pagefind-entry.json',
      'pagefind.en_….pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
      'wasm.unknown.pagefind',
    ]);
    expect(existsSync(join(site.out, 'search-documents.ndjson'))).toBe(false);
  });

  test('knows every quote of every article, word for word', () => {
    for (const { path, ...page } of articles) {
      const fragment = fragments.find(({ url }) => url === `${site.base}${path}`);
      const words = fragment?.content.split(/\s+/u) ?? [];
      const indexed = fragment?.anchors.flatMap((anchor) => readQuoteAnchor(anchor) ?? []) ?? [];
      const marked = markedQuotes({ path, ...page });
      expect(indexed.map(({ id }) => id).sort(), path).toEqual([...marked.keys()].sort());
      for (const { id, ranges } of indexed) {
        const printed = ranges.map(({ start, count }) =>
          words.slice(start, start + count).join(''),
        );
        // A word may have more at its ends than the quote: “on foot”-bridge.
        expect(lettersOf(printed.join('')), `${path}#q-${id}`).toContain(marked.get(id));
      }
    }
  });
});

describe('where Pagefind has no program', () => {
  let folders: TemporaryFolders;
  beforeAll(async () => {
    folders = await createBuildFolders();
    await writeSampleContent(folders.content);
  });
  afterAll(() => folders.remove());

  test('the site is built without an index, and the build says so', async () => {
    const { code, stderr } = await runNode(['src/cli/build.ts'], {
      VERBATIM_CONTENT: folders.content,
      VERBATIM_CACHE: folders.cache,
      VERBATIM_OUT: folders.out,
      PAGEFIND_EXTENDED_BINARY_PATH: join(folders.root, 'no-such-program'),
    });
    expect(code).toBe(0);
    expect(stderr).toContain('The site has no search');
    expect(existsSync(join(folders.out, 'search/index.html'))).toBe(true);
    expect(existsSync(join(folders.out, 'pagefind'))).toBe(false);
  });
});
