import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowserFails } from '../../../cli/develop/test.ts';
import { readSiteMap, type SiteMap } from '../site-map.ts';
import {
  address,
  arrive,
  findFirefox,
  HOW_TO_GET_FIREFOX,
  pathOf,
  startFirefox,
  textOf,
  waitForText,
} from './firefox.ts';

const firefox = findFirefox();

test.runIf(firefox === undefined)('Firefox is here', ({ skip }) => {
  if (missingBrowserFails()) throw new Error(HOW_TO_GET_FIREFOX);
  skip(HOW_TO_GET_FIREFOX);
});

/** All in one Firefox and one page, which costs a start and a dozen visits. */
describe.runIf(firefox !== undefined)('a reader with Firefox', () => {
  let browser: Browser;
  let page: Page;
  let site: SiteMap;
  const faults: string[] = [];

  beforeAll(async () => {
    site = readSiteMap();
    browser = await startFirefox(firefox ?? '');
    page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
  });
  afterAll(() => browser?.close());

  const open = (path: string) => page.goto(address(path));
  const isFocused = (selector: string) =>
    page.$eval(selector, (at) => at === document.activeElement);

  test('finds an article through the archive, its year, month and day', async () => {
    const path = site.articles.at(-1) ?? '';
    const [year, month, day] = path.split('/');
    await open('');
    for (const step of ['archive/', `${year}/`, `${year}/${month}/`, `${year}/${month}/${day}/`]) {
      await page.click(`a[href$="/${step}"]`);
      await arrive(page, step);
    }
    await page.click(`main a[href$="/${path}"]`);
    await arrive(page, path);
    expect(await textOf(page, 'h1')).not.toBe('');
  });

  test('searches from any page by the key “/”', async () => {
    await open('quotes/');
    await page.keyboard.press('/');
    expect(await isFocused('#find')).toBe(true);
    await page.keyboard.type('climate');
    await page.keyboard.press('Enter');
    await arrive(page, 'search/?q=climate');
    await waitForText(page, '#found', /\d quotes for “climate”/);
  });

  test('finds the words in the field again on going back to a search', async () => {
    await open('search/?q=climate');
    await waitForText(page, '#found', /“climate”/);
    await page.click('#words', { count: 3 });
    await page.keyboard.type('moon');
    await page.keyboard.press('Enter');
    await waitForText(page, '#found', /“moon”/);
    await page.click('#results a.words');
    await arrive(page, /^\d{4}\//);
    await page.evaluate(() => history.back());
    await arrive(page, 'search/?q=moon');
    await waitForText(page, '#found', /“moon”/);
    expect(await page.$eval('#words', (at) => (at as HTMLInputElement).value)).toBe('moon');
  });

  test('narrows a search to a speaker', async () => {
    await open('search/?q=climate&speaker=antonio-guterres');
    await waitForText(page, '#found', /with these filters/);
    await expect
      .poll(
        () => page.$$eval('#results .by', (all) => [...new Set(all.map((at) => at.textContent))]),
        { timeout: 15_000 },
      )
      .toEqual(['António Guterres, UN Secretary-General']);
  });

  test('lands on a quote, which is coloured and in view', async () => {
    const quote = site.quotes.find(({ spans, blocks }) => spans === 1 && blocks === 1);
    await open(`${quote?.article}#q-${quote?.id}`);
    const seen = await page.$eval(`#q-${quote?.id}`, (at) => ({
      colour: getComputedStyle(at).backgroundColor,
      top: at.getBoundingClientRect().top,
    }));
    expect(seen.colour).toBe('rgb(255, 233, 168)');
    expect(seen.top).toBeGreaterThanOrEqual(0);
    expect(seen.top).toBeLessThan(900);
  });

  test('copies a citation, and is told so', async () => {
    await open(site.kinds.quote);
    await page.waitForSelector('main button');
    await page.$$eval('details', (all) => {
      for (const at of all) at.open = true;
    });
    const copy = await page.waitForSelector('main button::-p-text(Copy)', { visible: true });
    await copy?.click();
    await expect
      .poll(() => page.$$eval('[role=status]', (all) => all.map((at) => at.textContent).join()), {
        timeout: 15_000,
      })
      .toMatch(/Copied/);
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
  });

  test('cites a passage that is selected', async () => {
    await open(site.kinds.article);
    await page.$eval('#p2', (at) => getSelection()?.selectAllChildren(at));
    await page.waitForSelector('.selection-bar button', { visible: true });
  });

  test('goes through a list by j and k', async () => {
    await open(site.kinds.day);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
  });

  test('jumps to a day', async () => {
    const [year, month, day] = (site.articles[0] ?? '').split('/');
    await open('archive/');
    await page.waitForSelector('#date', { visible: true });
    await page.$eval(
      '#date',
      (at, date) => ((at as HTMLInputElement).value = date),
      [year, month, day].join('-'),
    );
    await page.click('.date-jump button');
    await arrive(page, `${year}/${month}/${day}/`);
  });

  test('reads what a speaker said, and a quote’s page', async () => {
    await open(site.kinds.speaker);
    await page.click('main a[href*="/quotes/"]');
    await arrive(page, /^quotes\//);
    expect(await textOf(page, 'h1')).not.toBe('');
  });

  test('sees where a place is', async () => {
    await open(site.kinds.place);
    const map = await page.$eval('main svg', (at) => at.getBoundingClientRect().width);
    expect(map).toBeGreaterThan(100);
  });

  test('is helped on where nothing was published', async () => {
    await open(site.kinds.notFound);
    expect(await textOf(page, 'h1')).toContain('nothing at this address');
    await page.keyboard.press('/');
    expect(await isFocused('#words')).toBe(true);
  });

  test('never scrolls sideways on a small phone', async () => {
    await page.setViewport({ width: 320, height: 640 });
    for (const kind of ['home', 'article', 'quote', 'day', 'speaker', 'search'] as const) {
      await open(site.kinds[kind]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, `${kind} ${pathOf(page)}`).toBeLessThanOrEqual(0);
    }
  });

  test('meets no fault of a script or of the rules for its contents', () => {
    // A search that is left while it loads reports the request that Firefox broke off, as an object.
    expect(faults.filter((fault) => !/404|Not Found|^JSHandle/.test(fault))).toEqual([]);
  });
});
