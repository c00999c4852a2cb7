import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { ApiQuote } from '../../exports/api-schemas.ts';
import { address, type Reader, type ReaderOptions } from './reader.ts';
import { readSiteMap, type MarkedQuote } from './site-map.ts';

/** A quote of the served site with its record in the API. */
export type RecordedQuote = MarkedQuote & { readonly record: ApiQuote };

/** The last quote of the served site that is such a one. */
export function pickQuote(is: (quote: RecordedQuote) => boolean): RecordedQuote {
  const { quotes } = readSiteMap();
  for (const quote of quotes.toReversed()) {
    const file = join(inject('siteDir'), 'api/quotes', `${quote.id}.json`);
    const recorded = { ...quote, record: JSON.parse(readFileSync(file, 'utf8')) as ApiQuote };
    if (is(recorded)) return recorded;
  }
  throw new Error('No article of content/ has such a quote.');
}

/** Opens a page whose clipboard the test can read. */
export async function openWithClipboard(
  reader: Reader,
  path: string,
  options: ReaderOptions = {},
): Promise<Page> {
  const page = await reader.open(path, { javaScript: true, ...options });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

/** What was copied last. */
export function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** An address of the published site as the test serves it. */
export function served(url: string): string {
  return address(url.replace(/^https?:\/\/[^/]+\//, ''));
}
