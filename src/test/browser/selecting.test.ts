import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWithClipboard, pickQuote, readClipboard, served } from './cited-quotes.ts';
import { useReader } from './reader.ts';

const reader = useReader();

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
    return readClipboard(page);
  }

  test('is copied with a link that marks just it', async () => {
    const { article } = pickQuote(() => true);
    const page = await openWithClipboard(reader, article);
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
    const { article } = pickQuote(({ blocks }) => blocks === 1);
    const page = await openWithClipboard(reader, article);
    await select(page, ['#p2', 0], ['#p4', 40]);
    const markdown = await copy(page, 'Markdown');
    expect(markdown).not.toContain('link to');
    expect(markdown.split('\n>\n')).toHaveLength(4);
    expect(await copy(page, 'Copy link')).toMatch(/#p2:~:text=[^&]+,[^&]+/);
  });

  test('within one quote names its speaker', async () => {
    const { id, article, record } = pickQuote(
      ({ spans, record: { speaker, words } }) =>
        spans === 1 && speaker !== null && words.length > 60,
    );
    const page = await openWithClipboard(reader, article);
    await select(page, [`#q-${id}`, 0], [`#q-${id}`, 30]);
    expect(await copy(page, 'Copy link')).toContain(`#q-${id}:~:text=`);
    const text = await copy(page, 'Text');
    expect(text).toContain(` — ${record.speaker}`);
    expect(text).not.toContain('““');
  });

  test('is offered to the keyboard, and Escape declines', async () => {
    const { article } = pickQuote(() => true);
    const page = await openWithClipboard(reader, article);
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
    const { article } = pickQuote(() => true);
    const page = await openWithClipboard(reader, article, { width });
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
