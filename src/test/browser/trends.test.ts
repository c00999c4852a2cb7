import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, useReader, type ReaderOptions } from './reader.ts';

const reader = useReader();
const withScript: ReaderOptions = { javaScript: true };

/** Opens the trends of some words, and waits until the page says what was found. */
async function openTrends(question: string, options: ReaderOptions = {}): Promise<Page> {
  const page = await reader.open(`trends/?q=${encodeURIComponent(question)}`, {
    ...withScript,
    ...options,
  });
  await counted(page);
  return page;
}

const counted = (page: Page) =>
  page
    .locator('#counted')
    .filter({ hasText: /of \d+ articles|No article/ })
    .waitFor();

const pictures = (page: Page) => page.locator('#trend-answer figure svg[role="img"]');

describe('trends of words', () => {
  test('are drawn by month, with the same numbers in a table', async () => {
    const page = await openTrends('climate,election');
    await pictures(page).first().waitFor();
    expect(await page.locator('#legend li').count()).toBe(2);
    const label = await pictures(page).first().getAttribute('aria-label');
    const [, total] = /climate: (\d+) in all/.exec(label ?? '') ?? [];
    expect(Number(total)).toBeGreaterThan(0);
    const sums = await page.locator('#trend-table tfoot td').allTextContents();
    expect(sums[0]).toBe(total);
    const months = await page.locator('#trend-table tbody th').allTextContents();
    expect(months.every((month) => /^[A-Z][a-z]+ \d{4}$/.test(month))).toBe(true);
  });

  test('their lines differ in strokes and marks', async () => {
    const page = await openTrends('climate,election,war');
    // With the sayings, all is drawn for the last time.
    await pictures(page).nth(1).waitFor();
    const strokes = await page
      .locator('#by-articles .line')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).strokeDasharray));
    expect(new Set(strokes).size).toBe(3);
    const samples = await page
      .locator('#legend .mark')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('d')));
    expect(new Set(samples).size).toBe(3);
  });

  test('count sayings when asked, or at once', async () => {
    const page = await openTrends('climate');
    const button = page.locator('#count-sayings');
    if (await button.isVisible()) await button.click();
    await pictures(page).nth(1).waitFor();
    expect(await page.locator('#legend').textContent()).toMatch(/article.*saying/);
  });

  test('the address carries the question, back and forth', async () => {
    const page = await reader.open('trends/', withScript);
    expect(await page.locator('#trend-answer').isVisible()).toBe(false);
    await page.getByRole('searchbox', { name: 'Words' }).fill('climate');
    await page.keyboard.press('Enter');
    await counted(page);
    expect(new URL(page.url()).search).toBe('?q=climate');
    await page.goBack();
    await expect.poll(() => page.locator('#trend-answer').isVisible()).toBe(false);
    expect(await page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('');
  });

  test('what no article has is said', async () => {
    const page = await openTrends('qwertyuiop');
    expect(await page.locator('#counted').textContent()).toBe('No article has “qwertyuiop”.');
    expect(await page.locator('#trend-answer').isVisible()).toBe(false);
  });

  test('fit a narrow screen', async () => {
    const page = await openTrends('climate,election', { width: 320, height: 640 });
    await pictures(page).first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });
});

test('without scripts the page says what it needs, and leads elsewhere', async () => {
  const page = await reader.open('trends/');
  expect(await page.locator('.no-script').isVisible()).toBe(true);
  expect(await page.locator('#trends').isVisible()).toBe(false);
  const links = page.locator('.no-script a');
  expect(await links.first().getAttribute('href')).toBe(new URL(address('archive/')).pathname);
});

test('search and data lead to it', async () => {
  for (const path of ['search/', 'data/']) {
    const page = await reader.open(path);
    expect(await page.getByRole('link', { name: /^Trends/ }).count()).toBe(1);
  }
});

test.each([
  ['trends/?q=climate,election', false],
  ['trends/?q=climate,election', true],
  ['speakers/antonio-guterres/numbers/', false],
])('%s has no barriers (dark: %s)', async (path, dark) => {
  const page = await reader.open(path, { ...withScript, dark });
  if (path.startsWith('trends')) await counted(page);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target}`)).toEqual([]);
});

test('the numbers of a speaker are a picture and a table', async () => {
  const page = await reader.open('speakers/antonio-guterres/');
  await page.getByRole('link', { name: 'In numbers' }).click();
  const counts = await page.locator('.years tbody td:nth-child(2)').allTextContents();
  const sum = counts.reduce((all, count) => all + Number(count), 0);
  expect(await page.locator('main').textContent()).toContain(`${sum} sayings`);
  expect(await page.locator('.years svg').getAttribute('aria-label')).toMatch(/by year/);
});
