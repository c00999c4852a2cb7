import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useReader } from '../reader.ts';
import { answered, dates, searchOpener, titles } from './found.ts';

const reader = useReader();
const openSearch = searchOpener(reader);

describe('a search for words', () => {
  test('finds articles, marks the words, and says how many there are', async () => {
    const page = await openSearch();
    await page.getByRole('searchbox', { name: 'Search for' }).fill('climate');
    await page.keyboard.press('Enter');
    expect(await answered(page)).toMatch(/^\d+ quotes for “climate”/);
    expect(new URL(page.url()).search).toBe('?q=climate');
    await page.getByRole('radio', { name: 'Articles' }).check();
    await page.waitForURL(/show=articles/);
    await page
      .locator('#found')
      .filter({ hasText: /^\d+ articles for “climate”/ })
      .waitFor();
    await page.locator('#results li.result').nth(4).waitFor();
    expect((await titles(page)).join()).toContain('climate');
    const marks = await page.locator('#results mark').allTextContents();
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((mark) => !/^climates?$/i.test(mark))).toEqual([]);
  });

  test('leads to the very quote', async () => {
    const page = await openSearch('?q=hanging+by+a+thread');
    const quote = page
      .locator('#results a.words')
      .filter({ hasText: 'planet is hanging by a thread' });
    expect(await page.locator('#results .by').first().textContent()).toMatch(/^António Guterres/);
    await quote.click();
    expect(new URL(page.url()).hash).toMatch(/^#q-[0-9a-z]{10}$/);
    expect(await page.locator(':target').textContent()).toContain('hanging by a thread');
  });

  test('finds words in quotation marks only where they stand together', async () => {
    const together = await openSearch('?q=%E2%80%9Cworld+war%E2%80%9D&show=articles');
    const apart = await openSearch('?q=world+war&show=articles');
    const count = async (page: Page) => Number.parseInt(await answered(page), 10);
    expect(await count(together)).toBeGreaterThan(1);
    expect(await count(together)).toBeLessThan(await count(apart));
  });

  test('comes by date where that is asked for', async () => {
    const page = await openSearch('?q=climate&order=newest');
    await page.locator('#results time').nth(3).waitFor();
    const newest = await dates(page);
    expect(newest).toEqual([...newest].sort().reverse());
    await page.getByLabel('Order').selectOption('oldest');
    await page.waitForURL(/order=oldest/);
    await expect.poll(() => dates(page)).toEqual([...newest].sort());
  });

  test('shows ten at a time, and goes on from there', async () => {
    const page = await openSearch('?q=said&show=articles');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('#results li.result').count()).toBe(20);
    const focused = page.locator('#results li.result:nth-child(11) h2 a');
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('that finds nothing says what to do', async () => {
    const page = await openSearch('?q=zyzzyva');
    expect(await answered(page)).toBe('No article for “zyzzyva”');
    expect(await page.getByText('Try fewer words').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Speakers by name' }).isVisible()).toBe(true);
  });

  test.each([
    ['aardvark', 'No article for “aardvark”'],
    ['ibuprofen', 'No article for “ibuprofen”'],
    ['iPhone', 'No article for “iPhone”'],
    ['imposter', 'No article for “imposter”'],
    ['zebrafish Obama', 'No article has zebrafish'],
    ['zebrafish “Obama”', /^No article has zebrafish; \d+ have Obama$/],
    ['“Obama” “zebrafish said”', /^No article has zebrafish said; \d+ have Obama$/],
    ['—', 'There is no word here that can be searched for.'],
    ['a'.repeat(501), 'A search can have at most 500 characters.'],
  ])('for %s finds nothing, and says why', async (question, answer) => {
    const page = await openSearch(`?q=${encodeURIComponent(question)}`);
    const status = page.locator('#found');
    await expect.poll(() => status.textContent()).toMatch(answer);
    expect(await page.locator('#results li').count()).toBe(0);
  });

  test('with a slip offers the word that may be meant, and does not take it', async () => {
    const page = await openSearch('?q=presidnt+Obama');
    expect(await answered(page)).toBe('No article has presidnt');
    expect(await page.locator('#results li').count()).toBe(0);
    await page.getByRole('link', { name: 'president', exact: true }).click();
    await page.locator('#results li').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=president+Obama');
  });

  test('says in which form a word was found that is nowhere as it was typed', async () => {
    const page = await openSearch('?q=climated');
    const status = await answered(page);
    const forms = await page.locator('#forms').textContent();
    expect([status, forms]).toEqual([
      expect.stringMatching(/^(?:One|\d+) quotes? for “climated”$/),
      'No article has climated in this form; found as climate. ',
    ]);
  });

  test('goes back with the browser', async () => {
    const page = await openSearch('?q=climate');
    await page.getByRole('searchbox').fill('moon');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('#found').filter({ hasText: 'moon' }).waitFor();
    await page.goBack();
    await page.locator('#found').filter({ hasText: 'climate' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('climate');
  });

  test('takes no markup from its address', async () => {
    const page = await openSearch('?q=%3Cimg+src%3Dx+onerror%3Ddocument.title%3D1%3E');
    expect(await page.title()).toContain('Search');
    expect(await page.locator('main img').count()).toBe(0);
  });
});
