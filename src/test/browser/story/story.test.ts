import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { address, tokenColour, useReader } from '../reader.ts';
import { readSiteMap } from '../site-map.ts';

const reader = useReader();

/** Addresses of articles whose page has what is asked for. */
function articlesWith(markup: string): string[] {
  const html = (path: string) => readFileSync(join(inject('siteDir'), path, 'index.html'), 'utf8');
  return readSiteMap().articles.filter((path) => html(path).includes(markup));
}

describe('the times in a story', () => {
  test('light up their passage while a reader points at them or has the focus on them', async () => {
    const [path = ''] = articlesWith('class="chronology');
    const page = await reader.open(path, { javaScript: true });
    const link = page.locator('.chronology li a').first();
    const passage = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1) ?? ''}"]`);
    const colour = () => passage.evaluate((found) => getComputedStyle(found).backgroundColor);
    const before = await colour();
    await link.hover();
    expect(await colour()).toBe(await tokenColour(page, '--target'));
    await page.locator('h1').hover();
    expect(await colour()).toBe(before);
    await link.focus();
    expect(await colour()).toBe(await tokenColour(page, '--target'));
  });
});

describe('a timeline', () => {
  test('of a story is drawn on its own page, with the code of a frame that shows the same', async () => {
    const [path = ''] = articlesWith('timelines/?story=');
    const page = await reader.open(path, { javaScript: true });
    const titles = await page.locator('aside .so-far a').allInnerTexts();
    await page.locator('aside a[href*="timelines/?story="]').click();
    const rows = page.locator('.timeline .so-far li');
    await rows.locator('svg').first().waitFor();
    expect(await rows.locator('a').allInnerTexts()).toEqual(titles);
    const code = (await page.locator('.timeline pre').textContent()) ?? '';
    const source = new URL(/src="([^"]+)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
    await page.goto(source.href);
    await rows.locator('svg').first().waitFor();
    expect(await rows.locator('a').allInnerTexts()).toEqual(titles);
    expect(await page.locator('a:not([target="_top"])').count()).toBe(0);
  });

  test('of a speaker has every article, and a page without the rest of the site in print', async () => {
    const { speaker } = readSiteMap().kinds;
    const page = await reader.open(speaker, { javaScript: true });
    await page.locator('a[href*="timelines/?speaker="]').click();
    const rows = page.locator('.timeline .so-far li');
    await rows.locator('svg').first().waitFor();
    expect(await rows.count()).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.timeline .tools').isVisible()).toBe(false);
    // The record has the address under which the site is published.
    const printed = new URL(await page.locator('.timeline .source').innerText());
    expect(printed.pathname).toBe(new URL(address(speaker)).pathname);
  });

  test('without JavaScript is a link to the archive', async () => {
    const page = await reader.open('timelines/');
    expect(await page.locator('main a[href$="/archive/"]').count()).toBe(1);
  });
});
