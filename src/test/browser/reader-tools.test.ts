import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { address, tokenColour, twoFrames, useReader } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

const tool = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Reading tools' }).getByRole('button', { name });

/** Every colour that the page’s ground had in a frame since it began, apart from none. */
async function recordGrounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const grounds = new Set<string>();
    Object.assign(window, { grounds });
    const record = () => {
      const colour = getComputedStyle(document.documentElement).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') grounds.add(colour);
      if (document.readyState !== 'complete') requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
    addEventListener('load', record);
  });
}

test('a look is seen at once, remembered, and there before the next page is painted', async () => {
  const page = await reader.start({ javaScript: true, dark: true });
  await recordGrounds(page);
  await page.goto(address(site.kinds.article));
  const sizeOf = () => page.locator('#p1').evaluate((p) => getComputedStyle(p).fontSize);
  const before = await sizeOf();
  await tool(page, 'Aa').click();
  const panel = page.getByRole('group', { name: 'Text size, theme and width' });
  await panel.getByRole('radio', { name: 'Sepia' }).check();
  await panel.getByRole('radio', { name: 'Largest' }).check();
  expect(Number.parseFloat(await sizeOf())).toBeCloseTo(Number.parseFloat(before) * 1.5, 1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  await page.goto(address(site.kinds.home));
  const sepia = await tokenColour(page, '--paper');
  expect(
    await page.evaluate(() => [...(window as unknown as { grounds: Set<string> }).grounds]),
  ).toEqual([sepia]);
  expect(await page.locator('meta[name=theme-color]').first().getAttribute('content')).toBe(
    '#f4ead3',
  );
});

test('an article is saved, listed, and left where it was', async () => {
  const page = await reader.open(site.kinds.article, { javaScript: true });
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await tool(page, 'Save').click();
  await tool(page, 'Saved').waitFor();
  await page.evaluate(() => {
    const paragraphs = document.querySelectorAll('.body p[id^=p]');
    paragraphs[Math.floor(paragraphs.length / 4)]?.scrollIntoView();
  });
  await twoFrames(page);
  await page.goto(address('reading/'));
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  expect(await item.first().innerText()).toMatch(/\d% read/);
  await item.first().getByRole('link').click();
  const offer = page.getByRole('button', { name: 'Continue where you stopped' });
  await offer.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.click();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.goto(address('reading/'));
  await page.getByRole('button', { name: `Remove ${title}` }).click();
  expect(await page.getByText('Nothing is saved yet.').isVisible()).toBe(true);
});
