import type { Page } from 'playwright-core';
import type { Reader, ReaderOptions } from '../reader.ts';

export const withScript: ReaderOptions = { javaScript: true };

/** Opens the search for a reader, and waits for its answer where it asks for something. */
export const searchOpener =
  (reader: Reader) =>
  async (query = '', options: ReaderOptions = {}): Promise<Page> => {
    const page = await reader.open(`search/${query}`, { ...withScript, ...options });
    if (query !== '') await answered(page);
    return page;
  };

/** Waits until the page says what was found. */
export async function answered(page: Page): Promise<string> {
  await page
    .locator('#found')
    .filter({ hasText: /article|quote|no word|at most/i })
    .waitFor();
  return (await page.locator('#found').textContent()) ?? '';
}

export const titles = (page: Page) => page.locator('#results h2').allTextContents();
/** Those who are named as speakers, without what they are. */
export const bylines = async (page: Page) =>
  (await page.locator('#results .by').allTextContents()).map((by) => by.replace(/, .*/, ''));
export const chips = (page: Page) => page.locator('#chips .filter').allTextContents();
export const dates = (page: Page) =>
  page
    .locator('#results time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
