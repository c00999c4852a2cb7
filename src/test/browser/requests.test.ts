import { beforeAll, expect, inject, test } from 'vitest';
import { address, useReader } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

/** What the browser says of a request that was under way when the reader went on. */
const CUT_OFF = 'net::ERR_ABORTED';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/**
 * The look and the keys of all pages, the search page’s own and what it shares with trends and checks,
 * the date field’s, what copies and cites, the reader’s tools, and what these share.
 */
const OWN_SCRIPT =
  /\/scripts\/(?:before-paint-|(?:Base|index|DateJump|CiteQuote|_slug_|copy-list|copy-text|glyphs|no-speaker|open-index|read-pieces|say|say-list-of|characters|element|reader|reading-list|places|preload-helper|quote-record|single|span|styles|tell-worker|text-direction)\.)[^/]+\.js$/;
/** The one before the first paint, that of all pages, and that of the kind of page. */
const MOST_SCRIPTS = 3;

test('no page asks another host for anything, runs a script but the site’s own or misses a file', async () => {
  const page = await reader.start({ javaScript: true });
  const asked: { url: string; type: string }[] = [];
  const failed: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), type: request.resourceType() }));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== CUT_OFF) failed.push(`${reason} ${request.url()}`);
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) failed.push(`${answer.status()} ${answer.url()}`);
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const kinds = Object.values(site.kinds).filter((path) => path !== site.kinds.notFound);
  for (const path of [...kinds, ...site.articles]) {
    await page.goto(address(path));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const scripts = await page.evaluate(() =>
      [...document.scripts]
        .filter(({ type }) => type !== 'application/ld+json')
        .map(({ src }) => src),
    );
    expect(
      scripts.filter((src) => !OWN_SCRIPT.test(src)),
      path,
    ).toEqual([]);
    expect(scripts.length, path).toBeLessThanOrEqual(MOST_SCRIPTS);
  }
  expect(asked.length).toBeGreaterThan(site.articles.length);
  expect(asked.filter(({ url }) => !url.startsWith(inject('siteUrl')))).toEqual([]);
  const loaded = asked.filter(({ type }) => ['script', 'fetch', 'xhr', 'websocket'].includes(type));
  // The lists of the search page are open on this wide screen, and the archive is small; the page for
  // checks opens the head of its shards.
  const ofSearch = /\/(?:search-index\/|search\/names\.json$|api\/check\/index\.json$)/;
  expect(loaded.filter(({ url }) => !OWN_SCRIPT.test(url) && !ofSearch.test(url))).toEqual([]);
  expect({ failed, said }).toEqual({ failed: [], said: [] });
});
