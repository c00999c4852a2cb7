import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiQuote } from '../../exports/api-schemas.ts';
import { address, useReader, WIDTHS, type ReaderOptions } from './reader.ts';
import { readSiteMap, type MarkedQuote } from './site-map.ts';

const reader = useReader();
let quotes: readonly MarkedQuote[];

beforeAll(() => {
  ({ quotes } = readSiteMap());
});

function pick(is: (quote: MarkedQuote) => boolean): MarkedQuote & { record: ApiQuote } {
  const found = quotes.filter(is).at(-1);
  if (!found) throw new Error('No article of content/ has such a quote.');
  const file = join(inject('siteDir'), 'api/quotes', `${found.id}.json`);
  return { ...found, record: JSON.parse(readFileSync(file, 'utf8')) as ApiQuote };
}

/** A page whose clipboard the test can read. */
async function openWithClipboard(path: string, options: ReaderOptions = {}): Promise<Page> {
  const page = await reader.open(path, { javaScript: true, ...options });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** An address of the published site as the test serves it. */
const served = (url: string) => address(url.replace(/^https?:\/\/[^/]+\//, ''));

/** How much of a quote's lines the browser marks as the target of a text fragment, and how much elsewhere. */
async function markedShare(page: Page, id: string): Promise<{ share: number; elsewhere: number }> {
  const colour = 'rgb(1, 2, 254)';
  await page.addStyleTag({
    content: `::target-text { background: ${colour} !important; color: ${colour} !important }
      .notes ::target-text { background: transparent !important }`,
  });
  await page.waitForTimeout(150);
  const lines = await page.evaluate((quoteId) => {
    const spans = [...document.querySelectorAll(`.story q.q-${quoteId}`)];
    return spans.flatMap((span) =>
      [...span.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
  }, id);
  const { data, info } = await sharp(await page.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  let inside = 0;
  let elsewhere = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red > 20 || green > 20 || blue < 240) continue;
    const x = (at / info.channels) % info.width;
    const y = Math.floor(at / info.channels / info.width);
    const isInside = lines.some(
      (line) =>
        x >= line.x - 2 &&
        x <= line.x + line.width + 2 &&
        y >= line.y - 6 &&
        y <= line.y + line.height + 6,
    );
    if (isInside) inside++;
    else elsewhere++;
  }
  const area = lines.reduce((sum, { width, height }) => sum + width * height, 0);
  return { share: inside / area, elsewhere: elsewhere / area };
}

describe('the link into the article', () => {
  test.each<[string, (quote: MarkedQuote) => boolean]>([
    ['in one piece', ({ spans, blocks }) => spans === 1 && blocks === 1],
    ['over several paragraphs', ({ blocks }) => blocks > 1],
  ])('marks the words of a quote %s in Chromium, and no others', async (_, is) => {
    const { id, record } = pick(is);
    const page = await reader.open('about/', { javaScript: true });
    await page.goto(served(record.in_article_url));
    expect(record.in_article_url).toContain(`#q-${id}:~:text=`);
    const { share, elsewhere } = await markedShare(page, id);
    expect(share).toBeGreaterThan(0.6);
    // Between two paragraphs the browser marks the end of the line, too.
    expect(elsewhere).toBeLessThan(0.02);
  });

  test('marks from the first word of an interrupted quote to its last', async () => {
    const { id, record } = pick(({ spans, blocks }) => spans > 1 && blocks === 1);
    const page = await reader.start({ javaScript: true });
    await page.goto(served(record.in_article_url));
    expect((await markedShare(page, id)).share).toBeGreaterThan(0.6);
  });

  test('leads to the quote where a browser finds other words', async () => {
    const { id, article } = pick(({ spans }) => spans === 1);
    const page = await reader.start({ javaScript: true });
    await page.goto(address(`${article}#q-${id}:~:text=words%20that%20nobody%20printed`));
    await page.waitForFunction((quoteId) => {
      const { top = -1 } = document.querySelector(`#q-${quoteId}`)?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, id);
  });
});

describe('a quote’s own page', () => {
  test('has every form without a script', async () => {
    const { id, record } = pick(({ spans }) => spans > 1);
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
    const annotation = await cite.locator('details[open] pre').innerText();
    expect(JSON.parse(annotation)).toEqual(record.annotation);
    expect(await cite.getByRole('button').count()).toBe(0);
  });

  test('copies each form by a button, and says so', async () => {
    const { id, record } = pick(({ spans }) => spans === 1);
    const page = await openWithClipboard(`quotes/${id}/`);
    await page.getByRole('button', { name: 'Copy APA, Reference' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied: APA, Reference' }).waitFor();
    expect(await clipboard(page)).toContain(record.address);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html).toMatch(/<i\b[^>]*>Verbatim<\/i>/);
    await page.locator('summary', { hasText: 'BibTeX' }).click();
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied: BibTeX' }).waitFor();
    expect(await clipboard(page)).toMatch(new RegExp(`^@article\\{quote-${id},\\n`));
  });
});

describe('the menu “cite” of a quote', () => {
  test('is a link to the quote’s page without a script', async () => {
    const { id, article } = pick(({ spans }) => spans === 1);
    const page = await reader.open(article);
    await page.locator(`.note a[href="#q-${id}"] + a.cite`).click();
    expect(page.url()).toBe(address(`quotes/${id}/#cite`));
  });

  test('is worked by the keyboard, and gives the focus back', async () => {
    const { id, article, record } = pick(({ spans }) => spans === 1);
    const page = await openWithClipboard(article);
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
    expect(await clipboard(page)).toBe(record.address);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    expect(await button.evaluate((at) => at === document.activeElement)).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  test('copies what the quote’s page offers', async () => {
    const { id, article, record } = pick(({ spans, blocks }) => spans > 1 && blocks === 1);
    const plain = await reader.open(`quotes/${id}/`);
    const forms = await plain.locator('#cite pre').allTextContents();
    const page = await openWithClipboard(article);
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
      expect(await clipboard(page), name).toBe(form);
    }
    await menu.getByRole('link', { name: 'All formats' }).click();
    expect(page.url()).toBe(address(`quotes/${id}/#cite`));
  });

  test.each(WIDTHS)('lies within the window and moves nothing at %i pixels', async (width) => {
    const { id, article } = pick(({ spans }) => spans === 1);
    const page = await openWithClipboard(article, { width });
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

describe('a selected passage', () => {
  /** Selects from a word of one paragraph to a word of another, or the same. */
  async function select(page: Page, from: [string, number], to: [string, number]): Promise<void> {
    await page.evaluate(
      ([start, end]) => {
        const point = ([selector, offset]: readonly [string, number]): [Node, number] => {
          const root = document.querySelector(selector);
          const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
          let left = offset;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const { length } = node as Text;
            if (left <= length) return [node, left];
            left -= length;
          }
          throw new Error(`${selector} is shorter.`);
        };
        getSelection()?.setBaseAndExtent(...point(start), ...point(end));
      },
      [from, to] as const,
    );
    await page.locator('.selection-bar').waitFor();
  }

  async function copy(page: Page, name: string): Promise<string> {
    const bar = page.locator('.selection-bar');
    await bar.getByRole('status').evaluate((at) => at.replaceChildren());
    await bar.getByRole('button', { name, exact: true }).click();
    await bar.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    return clipboard(page);
  }

  test('is copied with a link that marks just it', async () => {
    const { article } = pick(() => true);
    const page = await openWithClipboard(article);
    await select(page, ['#p1', 12], ['#p1', 60]);
    const link = await copy(page, 'Copy link');
    expect(link).toMatch(/#p1:~:text=/);
    const text = await copy(page, 'Text');
    const title = await page.locator('h1').innerText();
    expect(text.startsWith('“')).toBe(true);
    expect(text).toContain(`, Verbatim, `);
    expect(text.replace(/[“”‘’]/g, '')).toContain(title.replace(/[“”‘’]/g, ''));
    expect(text.endsWith(link)).toBe(true);

    await page.goto(served(link));
    const top = await page.locator('#p1').evaluate((at) => at.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(-100);
  });

  test('may run over paragraphs, and its text has none of the notes between', async () => {
    const { article } = pick(({ blocks }) => blocks === 1);
    const page = await openWithClipboard(article);
    await select(page, ['#p2', 0], ['#p4', 40]);
    const markdown = await copy(page, 'Markdown');
    expect(markdown).not.toContain('link to');
    expect(markdown.split('\n>\n')).toHaveLength(4);
    expect(await copy(page, 'Copy link')).toMatch(/#p2:~:text=[^&]+,[^&]+/);
  });

  test('within one quote names its speaker', async () => {
    const { id, article, record } = pick(({ spans, id: own }) => {
      const file = join(inject('siteDir'), 'api/quotes', `${own}.json`);
      const { speaker, words } = JSON.parse(readFileSync(file, 'utf8')) as ApiQuote;
      return spans === 1 && speaker !== null && words.length > 60;
    });
    const page = await openWithClipboard(article);
    await select(page, [`#q-${id}`, 0], [`#q-${id}`, 30]);
    expect(await copy(page, 'Copy link')).toContain(`#q-${id}:~:text=`);
    const text = await copy(page, 'Text');
    expect(text).toContain(` — ${record.speaker}`);
    expect(text).not.toContain('““');
  });

  test('is offered to the keyboard, and Escape declines', async () => {
    const { article } = pick(() => true);
    const page = await openWithClipboard(article);
    await page.locator('#p1').click({ position: { x: 60, y: 10 } });
    await select(page, ['#p1', 12], ['#p1', 60]);
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(() => document.activeElement?.closest('.selection-bar') !== null),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.selection-bar').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => getSelection()?.toString().length ?? 0)).toBeGreaterThan(0);
  });

  test.each([390, 1440])('is not covered by what is offered at %i pixels', async (width) => {
    const { article } = pick(() => true);
    const page = await openWithClipboard(article, { width });
    await select(page, ['#p2', 5], ['#p2', 80]);
    const lines = await page.evaluate(() =>
      [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])].map(({ top, bottom }) => ({
        top,
        bottom,
      })),
    );
    const box = await page.locator('.selection-bar').boundingBox();
    expect(box && lines.every(({ bottom }) => bottom <= box.y)).toBe(true);
    expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
  });
});
