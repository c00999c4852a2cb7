import { describe, expect, test } from 'vitest';
import { openWithClipboard, pickQuote, readClipboard } from './cited-quotes.ts';
import { address, useReader, WIDTHS } from './reader.ts';

const reader = useReader();

describe('a quote’s own page', () => {
  test('has every form without a script', async () => {
    const { id, record } = pickQuote(({ spans }) => spans > 1);
    const page = await reader.open(`quotes/${id}/#cite`);
    const cite = page.getByRole('region', { name: 'Cite this quote' });
    const headings = await cite.getByRole('heading').allTextContents();
    expect(headings.map((text) => text.trim())).toEqual([
      'Cite this quote',
      'APA',
      'Chicago',
      'MLA',
    ]);
    const forms = cite.locator('summary');
    expect(await forms.allTextContents()).toEqual([
      'Link into the article',
      'Text',
      'Markdown',
      'HTML',
      'BibTeX',
      'RIS',
      'CSL-JSON',
      'Web Annotation',
    ]);
    await forms.nth(7).click();
    const entry = await cite.locator('details[open] a').getAttribute('href');
    expect(new URL(entry ?? '').pathname).toBe(`/api/quotes/${id}.json`);
    expect(record.annotation).toMatchObject({ type: 'Annotation' });
    expect(await cite.getByRole('button').count()).toBe(0);
  });

  test('copies each form by a button, and says so', async () => {
    const { id, record } = pickQuote(({ spans }) => spans === 1);
    const page = await openWithClipboard(reader, `quotes/${id}/`);
    await page.getByRole('button', { name: 'Copy APA, Reference' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied: APA, Reference' }).waitFor();
    expect(await readClipboard(page)).toContain(record.address);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toMatch(/<i\b[^>]*>Verbatim<\/i>/);
    await page.locator('summary', { hasText: 'BibTeX' }).click();
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied: BibTeX' }).waitFor();
    expect(await readClipboard(page)).toMatch(new RegExp(`^@article\\{quote-${id},\\n`));
  });
});

describe('the menu “cite” of a quote', () => {
  test('is a link to the quote’s page without a script', async () => {
    const { id, article } = pickQuote(({ spans }) => spans === 1);
    const page = await reader.open(article);
    await page.locator(`.note a[href="#q-${id}"] + a.cite`).click();
    expect(page.url()).toBe(address(`quotes/${id}/#cite`));
  });

  test('is worked by the keyboard, and gives the focus back', async () => {
    const { id, article, record } = pickQuote(({ spans }) => spans === 1);
    const page = await openWithClipboard(reader, article);
    const button = page.locator(`.note a[href="#q-${id}"] + button.cite`);
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('#cite-menu');
    await menu.waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await menu.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await readClipboard(page)).toBe(record.address);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate((at) => at === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  test('copies what the quote’s page offers', async () => {
    const { id, article, record } = pickQuote(({ spans, blocks }) => spans > 1 && blocks === 1);
    const plain = await reader.open(`quotes/${id}/`);
    const forms = await plain.locator('#cite pre').allTextContents();
    const page = await openWithClipboard(reader, article);
    await page.locator(`.note a[href="#q-${id}"] + button.cite`).click();
    const menu = page.locator('#cite-menu');
    for (const [name, form] of [
      ['Copy link into the article', record.in_article_url],
      ['Copy text', forms[1]],
      ['Copy Markdown', forms[2]],
      ['Copy HTML', forms[3]],
    ] as const) {
      await menu.getByRole('status').evaluate((at) => at.replaceChildren());
      await menu.getByRole('button', { name, exact: true }).click();
      await menu.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
      expect(await readClipboard(page), name).toBe(form);
    }
    await menu.getByRole('link', { name: 'All formats' }).click();
    expect(page.url()).toBe(address(`quotes/${id}/#cite`));
  });

  test.each(WIDTHS)('lies within the window and moves nothing at %i pixels', async (width) => {
    const { id, article } = pickQuote(({ spans }) => spans === 1);
    const page = await openWithClipboard(reader, article, { width });
    const button = page.locator(`.note a[href="#q-${id}"] + button.cite`);
    await button.scrollIntoViewIfNeeded();
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await button.click();
    await page.locator('#cite-menu').waitFor();
    const box = await page.locator('#cite-menu').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    expect(await height()).toBe(before);
  });
});
