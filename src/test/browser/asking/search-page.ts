import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { AskedSite } from './asked-site.ts';

/** A search that has been answered. */
export interface AnsweredSearch {
  readonly page: Page;
  /** What the page says was found. */
  readonly status: string;
}

/** Types a question, and waits for its answer. @param more of the address: `&order=newest` */
export async function ask(site: AskedSite, question: string, more = ''): Promise<AnsweredSearch> {
  const page = await site.open(`search/?q=${encodeURIComponent(question)}${more}`);
  return { page, status: await statusOf(page) };
}

/** What the page says was found, as soon as it says so. */
export async function statusOf(page: Page): Promise<string> {
  const status = page.locator('#found').filter({ hasText: /article|quote|no word|at most/iu });
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** Ids of all quotes that are found, in their order, when there are as many as there must be. */
export async function foundQuotes(page: Page, count: number): Promise<string[]> {
  const more = page.locator('#more');
  const results = page.locator('#results li.result');
  const showMore = async () => {
    // In one step: a batch may come between looking at the button and pressing it.
    await more.evaluate((button) => {
      if (button instanceof HTMLButtonElement && !button.hidden) button.click();
    });
    return results.count();
  };
  await expect.poll(showMore, { timeout: 20_000 }).toBe(count);
  await more.waitFor({ state: 'hidden' });
  const links = results.locator('a.words');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return hrefs.map((href) => /#q-(.+)$/u.exec(href)?.[1] ?? href);
}

/** What the question was taken for. */
export const filtersOf = (page: Page): Promise<string[]> =>
  page.locator('#chips .filter').allTextContents();

/** How many quotes have all that was asked for, and how many more are in articles that have it. */
export function countsIn(status: string): { readonly whole: number; readonly around: number } {
  const [, whole = '0'] = /^(?:At most )?(one|no|\d+)(?: more)? quotes?\b/iu.exec(status) ?? [];
  const [, around = '0'] = /and (one|\d+) more in/u.exec(status) ?? [];
  const numberOf = (word: string) =>
    /^one$/iu.test(word) ? 1 : /^no$/iu.test(word) ? 0 : Number(word);
  return { whole: numberOf(whole), around: numberOf(around) };
}
