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

/** 320 is the width at which WCAG 2.2 (1.4.10) still wants no scrolling in two directions. */
test.each([
  ['phone', 320, 390],
  ['desk', 820, 1440],
] as const)('no page is wider than the window of a %s', async (_, narrow, wider) => {
  const page = await reader.start({ width: narrow });
  for (const path of [...kinds.map(([, path]) => path), ...site.articles]) {
    await page.goto(address(path));
    for (const width of [narrow, wider]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `/${path} at ${width} pixels`).toBeLessThanOrEqual(width);
    }
  }
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
  });

  test('has lines of at most 75 characters', async () => {
    const page = await reader.open(site.kinds.article, { width });
    const perLine = await page.locator('article p[id]').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const text = document.createRange();
        text.selectNodeContents(paragraph);
        const bottoms = [...text.getClientRects()].map(({ bottom }) => Math.round(bottom / 10));
        return (paragraph.textContent ?? '').length / Math.max(1, new Set(bottoms).size);
      }),
    );
    expect(perLine.length).toBeGreaterThan(0);
    expect(Math.max(...perLine)).toBeLessThanOrEqual(75);
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
