import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { address, NOTES_BESIDE_FROM, useReader, WIDTHS } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;
let kinds: [kind: string, path: string][];

beforeAll(() => {
  site = readSiteMap();
  kinds = Object.entries(site.kinds);
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Each paragraph with a note: both boxes, and the box of what follows it. CSS pixels. */
function measureNotes(page: Page): Promise<{ text: Box; note: Box; next: Box | null }[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    return [...document.querySelectorAll('[role=note]')].map((note) => {
      const row = note.parentElement;
      const [text] = row?.children ?? [];
      const next = row?.nextElementSibling;
      if (!text) throw new Error('A note stands alone.');
      return { text: boxOf(text), note: boxOf(note), next: next ? boxOf(next) : null };
    });
  });
}

describe.each([320, ...WIDTHS])('at %i pixels', (width) => {
  test('no page is wider than the window', async () => {
    const page = await reader.start({ width });
    for (const [kind, path] of [...kinds, ...site.articles.map((each) => ['article', each])]) {
      await page.goto(address(path ?? ''));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${kind} ${path}`).toBeLessThanOrEqual(width);
    }
  });
});

describe.each(WIDTHS)('an article at %i pixels', (width) => {
  test('shows its headline, its date and its text on the first screen', async () => {
    const page = await reader.open(site.kinds.article, { width });
    const headline = page.getByRole('heading', { level: 1 });
    expect((await headline.innerText()).trim()).not.toBe('');
    for (const part of [headline, page.locator('article header time'), page.locator('#p1')]) {
      expect((await part.first().boundingBox())?.y).toBeLessThan(900);
    }
  });

  test('has a note for each paragraph with a quote, never over anything else', async () => {
    const page = await reader.start({ width });
    for (const path of site.articles) {
      await page.goto(address(path));
      const rows = await measureNotes(page);
      for (const [index, { text, note, next }] of rows.entries()) {
        const which = `${path} note ${index + 1}`;
        if (width >= NOTES_BESIDE_FROM) {
          expect(note.left, which).toBeGreaterThanOrEqual(text.right);
          expect(Math.abs(note.top - text.top), which).toBeLessThan(30);
        } else {
          expect(note.top, which).toBeGreaterThanOrEqual(text.bottom);
          expect(note.left, which).toBeLessThan(text.right);
        }
        if (next) expect(note.bottom, which).toBeLessThanOrEqual(next.top);
      }
      const quoted = site.quotes.some(({ article }) => article === path);
      expect(rows.length > 0, path).toBe(quoted);
    }
  });

  test('has its timeline beside the text, or below it on a phone', async () => {
    const page = await reader.open(site.kinds.article, { width });
    const sidebar = await page.getByRole('complementary').boundingBox();
    const story = await page.getByRole('article').boundingBox();
    if (!sidebar || !story) throw new Error('The sidebar or the article is not shown.');
    if (width < 600) expect(sidebar.y).toBeGreaterThanOrEqual(story.y + story.height);
    else {
      expect(sidebar.x + sidebar.width).toBeLessThanOrEqual(story.x);
      expect(sidebar.y).toBeLessThan(900);
    }
    await expect.poll(() => page.locator('[aria-current=page]').count()).toBeGreaterThan(0);
  });

  test('has lines of at most 75 characters', async () => {
    const page = await reader.open(site.kinds.article, { width });
    const { measure, character } = await page.locator('#p2').evaluate((paragraph) => {
      const text = document.createRange();
      text.selectNodeContents(paragraph);
      const lines = Math.max(1, new Set([...text.getClientRects()].map((r) => r.bottom)).size);
      return { measure: (paragraph.textContent ?? '').length / lines, character: lines };
    });
    expect(character).toBeGreaterThan(0);
    expect(measure).toBeLessThanOrEqual(75);
  });
});

describe('with and without JavaScript', () => {
  test('every page shows the same words and the same links', async () => {
    const [plain, scripted] = [await reader.start(), await reader.start({ javaScript: true })];
    const read = async (page: Page, path: string) => {
      await page.goto(address(path));
      return page.evaluate(() => ({
        words: document.body.innerText,
        links: [...document.links].map((link) => link.href),
      }));
    };
    for (const [kind, path] of kinds) {
      const without = await read(plain, path);
      expect(without.words.length, kind).toBeGreaterThan(100);
      expect(without, kind).toEqual(await read(scripted, path));
    }
  });
});
