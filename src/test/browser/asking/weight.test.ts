import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useAskedSite } from './asked-site.ts';
import { mustFind } from './records.ts';
import { statusOf } from './search-page.ts';

/** The most that a reader loads for one question, whatever it is. */
const MOST_BYTES = 300_000;

const site = useAskedSite();

/**
 * Opens an address on a phone for the first time, and counts the bytes of the scripts and of all that they
 * load for the first ten results. The server of the tests packs no scripts, so these count more than on a
 * host. On a wide screen the lists to choose from are loaded as well, after the results.
 */
async function weigh(path: string, answered: (page: Page) => Promise<unknown>): Promise<number> {
  const page = await site.start({ width: 390 });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const counted = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script' || type === 'Fetch' || type === 'XHR') counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(site.address(path));
  await answered(page);
  await page.waitForLoadState('networkidle');
  return bytes;
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

test('a check of a long quote loads less than it may', async () => {
  const row = long();
  const question = new URLSearchParams({ q: row.cited, who: row.speaker ?? '' });
  const bytes = await weigh(`check/#${question}`, (page) =>
    page.locator('[data-verdict=word-for-word]').waitFor(),
  );
  expect(bytes).toBeLessThan(MOST_BYTES);
});
