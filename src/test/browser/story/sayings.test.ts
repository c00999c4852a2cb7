import { AxeBuilder } from '@axe-core/playwright';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../../support/site/build-site.ts';
import { writeContent, writeSample } from '../../support/sample-content.ts';
import { serveSite, type ServedSite } from '../../support/site/serve-site.ts';
import { useReader, WIDTHS } from '../reader.ts';

/**
 * A mayor’s pledge is printed in two articles, the second time with other words; two more articles have
 * what she says of the same town.
 */
const reader = useReader();
let folders: TemporaryFolders;
let site: ServedSite | undefined;

const said = (words: string) => `“${words}” said Mayor Elena Markova.`;
const PLEDGE = 'Nobody in Varna will pay for the ferry before the spring of next year,';
const AGAIN = 'Nobody in Varna will pay for the ferry before the summer of next year,';
const ARTICLES = [
  ['2021-03-04', 'pledge', 'A pledge on the ferry', said(PLEDGE)],
  ['2021-05-06', 'again', 'The pledge again', said(AGAIN)],
  ['2021-07-08', 'harbour', 'The harbour grows', said('The harbour of Varna has room for both,')],
  ['2022-01-02', 'bill', 'The bill comes', said('Varna has always settled its debts on time,')],
] as const;

beforeAll(async () => {
  folders = await createBuildFolders();
  await writeContent(
    folders.content,
    'verbatim.yaml',
    'title: The Quay\ncards: off\nfeeds: { from: 3 }\n',
  );
  for (const [date, slug, title, words] of ARTICLES) {
    const body = `The mayor of Varna, Bulgaria, spoke on the quay.\n\n${words}\n`;
    await writeSample(folders.content, { date, slug, title, body });
  }
  await mustBuild(folders);
  site = await serveSite(folders.out);
});

afterAll(async () => {
  await site?.close();
  await folders.remove();
});

/** The address of the page of the quote with some words. */
async function pageOf(words: string): Promise<string> {
  const rows = (await readFile(join(folders.out, 'data/quotes.ndjson'), 'utf8')).trim().split('\n');
  const row = rows
    .map((line) => JSON.parse(line) as { id: string; words: string })
    .find((each) => each.words.startsWith(words.slice(0, -1)));
  if (!row) throw new Error(`No quote says: ${words}`);
  return `quotes/${row.id}/`;
}

const open = async (path: string, options = {}) => {
  const page = await reader.start(options);
  await page.goto(new URL(path, site?.url).href);
  return page;
};

const SUBJECT = 'speakers/elena-markova/on/varna/';

describe('the page of a quote that several articles print', () => {
  test('names the others, with the words that differ, and says which was first', async () => {
    const page = await open(await pageOf(AGAIN));
    const also = page.locator('.also-printed');
    expect((await also.locator('a').allInnerTexts()).map((text) => text.trim())).toEqual([
      'A pledge on the ferry',
    ]);
    expect(await also.locator('del').innerText()).toContain('summer');
    expect(await also.locator('ins').innerText()).toContain('spring');
    // What was left out and what was added can be told without colours.
    const line = (element: string) =>
      also.locator(element).evaluate((found) => getComputedStyle(found).textDecorationLine);
    expect([await line('del'), await line('ins')]).toEqual(['line-through', 'underline']);
    const facts = await page.locator('.facts').innerText();
    expect(facts).toMatch(/first printed\s+4 March 2021\s+A pledge on the ferry/i);
    await also.locator('a').click();
    expect(await page.locator('blockquote').first().innerText()).toContain('spring');
    expect(await page.locator('.facts').innerText()).not.toMatch(/first printed/i);
  });

  test('has what the speaker said on the same subject, in the order of time, each once', async () => {
    const page = await open(await pageOf('The harbour of Varna has room for both,'));
    const beside = page.getByRole('navigation', { name: 'Elena Markova on the same subject' });
    expect(await beside.locator('.words').allInnerTexts()).toEqual([
      expect.stringContaining('before the spring'),
      expect.stringContaining('room for both'),
      expect.stringContaining('settled its debts'),
    ]);
  });
});

describe('the page of a speaker and a subject', () => {
  test('is linked from both, and has each saying once with its other printings', async () => {
    for (const from of ['speakers/elena-markova/', 'places/varna/']) {
      const page = await open(from);
      await page.locator(`a[href$="/${SUBJECT}"]`).first().click();
      expect(await page.locator('h1').innerText()).toBe('Elena Markova on Varna');
    }
    const page = await open(SUBJECT);
    const quotes = page.locator('ol.quotes > li');
    expect(await quotes.count()).toBe(3);
    expect(await quotes.first().innerText()).toContain('also in The pledge again, 6 May 2021');
  });

  test('the speaker’s page counts and lists sayings', async () => {
    const page = await open('speakers/elena-markova/');
    expect(await page.locator('body').innerText()).toContain('3 quotes in 4 articles');
    expect(await page.locator('ol.quotes > li').count()).toBe(3);
  });

  test('is in the sitemap and has a feed with an item for each saying', () => {
    expect(readFileSync(join(folders.out, 'sitemap-0.xml'), 'utf8')).toContain(`/${SUBJECT}</loc>`);
    const feed = readFileSync(join(folders.out, SUBJECT, 'feed.xml'), 'utf8');
    expect(feed.match(/<item>/g)).toHaveLength(3);
    expect(feed).toContain('A pledge on the ferry');
    expect(feed).not.toContain('The pledge again');
    expect(existsSync(join(folders.out, 'speakers/elena-markova/feed.xml'))).toBe(true);
  });
});

describe.each(WIDTHS)('at %d pixels', (width) => {
  test.each([false, true])('the pages are accessible, and no wider (dark: %s)', async (dark) => {
    for (const path of [await pageOf(AGAIN), SUBJECT]) {
      const page = await open(path, { width, dark, javaScript: true });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
    }
  });
});
