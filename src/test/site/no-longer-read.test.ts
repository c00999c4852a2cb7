import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unreadSchema } from '../../exports/api-schemas.ts';
import { checkLinks } from '../../links/check-links.ts';
import {
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import { runNode } from '../support/site/run-node.ts';
import { samplePath, writeSample, writeSampleContent } from '../support/sample-content.ts';

/** An earlier version read a sign as a quote, somebody on it as its speaker and the sign as a place. */
const SIGN = {
  date: '2021-03-05',
  slug: 'a-sign-at-the-ramp',
  title: 'A sign at the ramp',
  body: 'Nobody minds the sign above the ramp, painted in 1951, that says “No entry” in red letters.\n',
};
const ARTICLE = `${SIGN.date}-${SIGN.slug}`;
const ID = 'zzzzzzzzz0';

let folders: TemporaryFolders;

async function publish(file: string, row: object): Promise<void> {
  await appendFile(join(folders.content, 'ledger', file), `${JSON.stringify(row)}\n`);
}

const ledger = (...args: string[]) =>
  runNode(['src/cli/verbatim.ts', 'ledger', ...args], {
    VERBATIM_CONTENT: folders.content,
    VERBATIM_CACHE: folders.cache,
  });

const page = (path: string) => readFile(join(folders.out, path), 'utf8');

beforeAll(async () => {
  folders = await createBuildFolders();
  await writeSampleContent(folders.content);
  await writeSample(folders.content, SIGN);
  expect((await ledger()).code).toBe(0);
  await publish('quotes/2021.ndjson', {
    id: ID,
    article: ARTICLE,
    exact: 'No entry',
    prefix: 'above the ramp, painted in 1951, that says ',
    suffix: ' in red letters.',
    start: 74,
    speaker: 'red-letters',
    published: SIGN.date,
  });
  await publish('speakers.ndjson', {
    slug: 'red-letters',
    name: 'Red Letters',
    kind: 'person',
    article: ARTICLE,
  });
  await publish('places.ndjson', { slug: 'ramp', name: 'Ramp', id: 'geonames:1' });
  await mustBuild(folders);
});
afterAll(() => folders.remove());

describe('the address of what is no longer read', () => {
  test('as a quote shows the words in their sentence, links to the paragraph, names no speaker', async () => {
    const html = await page(`quotes/${ID}/index.html`);
    expect(html).toMatch(/<h1[^>]*>No longer listed as a quote<\/h1>/);
    expect(html.replace(/\s+/g, ' ')).toMatch(
      /painted in 1951, that says “ ?<b[^>]*>No entry<\/b> ?” in red letters\./,
    );
    expect(html).toContain(`href="/${samplePath(SIGN)}#p1"`);
    expect(html).not.toContain('Red Letters');
    expect(html).toContain('content="noindex"');
    expect(await page(`quotes/${ID}/embed/index.html`)).toContain('No longer listed as a quote');
  });

  test('is in the API, as its schema says', async () => {
    const record = unreadSchema.parse(JSON.parse(await page(`api/quotes/${ID}.json`)));
    expect(record).toMatchObject({ id: ID, no_longer_read: { article: { id: ARTICLE } } });
  });

  test('in its article opens at the paragraph, and is in none of the lists there', async () => {
    const html = await page(`${samplePath(SIGN)}index.html`);
    expect(html).toContain(`<span id="q-${ID}">`);
    expect(html).not.toContain('Quotes that were here');
  });

  test.each(['speakers/red-letters', 'places/ramp'])(
    '%s says so and links to the article',
    async (path) => {
      const html = await page(`${path}/index.html`);
      expect(html).toMatch(/<h1[^>]*>No longer listed as a (?:speaker|place)<\/h1>/);
      expect(html).toContain(`href="/${samplePath(SIGN)}"`);
    },
  );

  test('is no correction, in no feed and in no data', async () => {
    for (const path of [
      'corrections/index.html',
      'corrections/feed.xml',
      'data/quotes.ndjson',
      'feed.xml',
    ]) {
      expect(await page(path), path).not.toContain(ID);
    }
  });

  test('is recorded by verbatim ledger, which then asks for nothing', async () => {
    const recorded = await ledger();
    expect(recorded.code, recorded.stderr).toBe(0);
    expect(recorded.stdout).toContain('no longer listed as a quote: 1');
    expect(await ledger('--check')).toMatchObject({ code: 0 });
  });

  test('redirects: all links of the site lead somewhere', () => {
    const { findings } = checkLinks({
      folder: folders.out,
      base: '/',
      site: 'https://verbatim.example',
    });
    expect(findings).toEqual([]);
  });
});
