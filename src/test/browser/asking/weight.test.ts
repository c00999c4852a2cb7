import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { useAskedSite } from './asked-site.ts';
import { mustFind } from './records.ts';
import { statusOf } from './search-page.ts';

/** The most that a reader loads until the first result is there, whatever the question. */
const MOST_BYTES = 300_000;

const site = useAskedSite();

/**
 * Opens an address on a phone for the first time, and counts the bytes of the scripts, as a host packs
 * them, and of all that they load. Of the articles, which come one file after the other, only the first is
 * waited for. On a wide screen the lists to choose from are loaded as well, after the results.
 */
async function weigh(path: string, answered: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await site.start({ width: 390 });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(site.address(path));
  await answered(page);
  await page.waitForLoadState('networkidle');
  const ofArticles = responses.filter((response) => response.url().includes('/articles/'));
  const needed = responses.filter((response) => !ofArticles.slice(1).includes(response));
  const bytes = await Promise.all(needed.map(bytesOf));
  return bytes.reduce((sum, each) => sum + each, 0);
}

async function bytesOf(response: Response): Promise<number> {
  const type = response.request().resourceType();
  if (type === 'script') return gzipSync(await response.body()).length;
  if (type !== 'fetch' && type !== 'xhr') return 0;
  const { responseBodySize, responseHeadersSize } = await response.request().sizes();
  return responseBodySize + responseHeadersSize;
}

const search = (question: string) =>
  weigh(`search/?q=${encodeURIComponent(question)}`, async (page) => {
    await statusOf(page);
    await page.locator('#results li, #nothing:not([hidden])').first().waitFor();
  });

const long = () =>
  mustFind(site.records().quotes, (row) => row.terms.length > 28 && row.by.length === 1 && row);

test.each([
  ['a frequent word', () => 'said'],
  ['frequent words', () => 'the government said that it would be ready by the end of the year'],
  ['a name, words and a year', () => `what did ${long().speaker} say about the winter in 2019`],
  ['a sentence that was pasted', () => long().cited],
  ['words in marks', () => '“for the first time in”'],
  ['a word that is nowhere', () => 'zebrafish'],
])('a search for %s loads less than it may', async (_, question) => {
  expect(await search(question())).toBeLessThan(MOST_BYTES);
});

test('a check of a long quote loads less than it may, with all articles that it reads', async () => {
  const row = long();
  const question = new URLSearchParams({ q: row.cited, who: row.speaker ?? '' });
  const bytes = await weigh(`check/#${question}`, (page) =>
    page.locator('[data-verdict=word-for-word]').waitFor(),
  );
  expect(bytes).toBeLessThan(MOST_BYTES);
});
