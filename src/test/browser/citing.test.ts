import type { Page } from 'playwright-core';
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
    await page.locator('.citing > details > summary').click();
    await page.getByRole('button', { name: 'Copy APA, Reference' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied: APA, Reference' }).waitFor();
    expect(await readClipboard(page)).toContain(record.address);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toMatch(/<i\b[^>]*>Verbatim<\/i>/);
    await page.locator('#cite summary', { hasText: 'BibTeX' }).click();
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied: BibTeX' }).waitFor();
    expect(await readClipboard(page)).toMatch(new RegExp(`^@article\\{quote-${id},\\n`));
  });
});

/** The note of a quote with its actions open. */
async function openNote(page: Page, id: string) {
  await page.locator(`#q-${id}`).click();
  const note = page.locator('.note.open');
  await note.waitFor();
  return note;
}

describe('the note of a quote', () => {
  test('leads to the quote’s page without a script', async () => {
    const { id, article } = pickQuote(({ spans }) => spans === 1);
    const page = await reader.open(article);
    await page.locator(`.note a[href$="/quotes/${id}/"]`).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(address(`quotes/${id}/`));
  });

  test('is one stop of the Tab key; its actions copy, cite and give the focus back', async () => {
    const { id, article, record } = pickQuote(({ spans }) => spans === 1);
    const page = await openWithClipboard(reader, article);
    const note = page.getByRole('note').filter({ has: page.locator(`a[href$="/quotes/${id}/"]`) });
    const stops = await page
      .getByRole('note')
      .evaluateAll((notes) =>
        notes.map(
          (one) =>
            one.querySelectorAll('a:not([tabindex="-1"]), button:not([tabindex="-1"])').length,
        ),
      );
    expect(new Set(stops)).toEqual(new Set([1]));
    expect(await note.getAttribute('aria-label')).toBeTruthy();

    await note.getByRole('button', { name: 'Copy link' }).first().focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: 'The link to this quote was copied' })
      .waitFor();
    expect(new URL(await readClipboard(page)).hash).toMatch(/^#q-[0-9a-z]{10}$/);

    const cite = note.locator(`span:has(a[href$="/quotes/${id}/"]) .cite`);
    await cite.focus();
    await page.keyboard.press('Enter');
    const menu = page.locator('#cite-menu');
    await menu.locator('.cited', { hasText: record.address }).waitFor();
    expect(await menu.locator('.cited').textContent()).toContain(record.cited);
    expect(await cite.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy text');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await cite.evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Quote page',
    );
  });

  test('copies what the quote’s page offers', async () => {
    const { id, article, record } = pickQuote(({ spans, blocks }) => spans > 1 && blocks === 1);
    const plain = await reader.open(`quotes/${id}/`);
    const forms = await plain.locator('#cite pre').allTextContents();
    const page = await openWithClipboard(reader, article);
    const note = await openNote(page, id);
    await note.locator(`span:has(a[href$="/quotes/${id}/"]) .cite`).click();
    const menu = page.locator('#cite-menu');
    for (const [name, form] of [
      ['Copy link to the quote’s page', record.address],
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

  test.each(WIDTHS)(
    'has a menu within the window, which moves nothing, at %i pixels',
    async (width) => {
      const { id, article } = pickQuote(({ spans }) => spans === 1);
      const page = await openWithClipboard(reader, article, { width });
      const note = await openNote(page, id);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      await note.locator('.cite').first().click();
      await page.locator('#cite-menu').waitFor();
      const box = await page.locator('#cite-menu').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      expect(await height()).toBe(before);
    },
  );
});

test('two copied paragraphs are the article’s words alone, with one pair of marks', async () => {
  const { id, article } = pickQuote(({ spans, blocks }) => spans === 1 && blocks === 1);
  const page = await openWithClipboard(reader, article);
  const printed = await page.evaluate((quoteId) => {
    const row = document.querySelector(`#q-${quoteId}`)?.closest('.passage');
    const rows = [row?.previousElementSibling, row].map((one) => one?.querySelector(':scope > p'));
    const [first, last] = rows;
    if (!first || !last) throw new Error('There are no two paragraphs.');
    getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
    return rows.map((one) => one?.textContent ?? '');
  }, id);
  await page.keyboard.press('Control+C');
  const copied = (await readClipboard(page)).split(/\n+/).map((line) => line.trim());
  expect(copied.filter(Boolean)).toEqual(printed.map((text) => text.trim()));
});

test('a name in the text opens a card with a script, and leads to the speaker without one', async () => {
  const { article } = pickQuote(({ spans }) => spans === 1);
  const page = await reader.open(article, { javaScript: true });
  const name = page.locator('a.named').first();
  await name.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.who-card');
  await card.waitFor();
  expect(await name.getAttribute('aria-expanded')).toBe('true');
  expect(await card.locator('li').count()).toBeLessThanOrEqual(3);
  const href = await name.getAttribute('href');
  expect(await card.locator('a.more').evaluate((at) => (at as HTMLAnchorElement).pathname)).toBe(
    href,
  );
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });

  const plain = await reader.open(article);
  await plain.locator('a.named').first().click();
  expect(new URL(plain.url()).pathname).toBe(href);
});
