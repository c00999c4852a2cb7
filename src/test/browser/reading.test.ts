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

/** A paragraph with a note: both boxes, and the box of what follows them. CSS pixels. */
interface NotedRow {
  readonly text: Box;
  readonly note: Box;
  readonly next: Box | null;
}

function measureNotes(page: Page): Promise<NotedRow[]> {
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

const SCREENS = [
  ['phone', [390]],
  ['desk', [820, 1440]],
] as const;

/** 320 is the width at which WCAG 2.2 (1.4.10) still wants no scrolling in two directions. */
test.each(SCREENS)('no page is wider than the window of a %s', async (screen, wanted) => {
  const widths = screen === 'phone' ? [320, ...wanted] : wanted;
  const page = await reader.start({ width: wanted[0] });
  for (const path of [...kinds.map(([, path]) => path), ...site.articles]) {
    await page.goto(address(path));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `/${path} at ${width} pixels`).toBeLessThanOrEqual(width);
    }
  }
});

test.each(SCREENS)('every note stands clear of all else on a %s', async (_, widths) => {
  const page = await reader.start({ width: widths[0] });
  for (const path of site.articles) {
    await page.goto(address(path));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const rows = await measureNotes(page);
      const quoted = site.quotes.some(({ article }) => article === path);
      expect(rows.length > 0, path).toBe(quoted);
      for (const [index, row] of rows.entries()) {
        expectClear(row, width, `${path} at ${width} pixels, note ${index + 1}`);
      }
    }
  }
});

/** Beside its paragraph and level with its first line where there is room, else after it. */
function expectClear({ text, note, next }: NotedRow, width: number, which: string): void {
  if (width >= NOTES_BESIDE_FROM) {
    expect(note.left, which).toBeGreaterThanOrEqual(text.right);
    expect(Math.abs(note.top - text.top), which).toBeLessThan(30);
  } else {
    expect(note.top, which).toBeGreaterThanOrEqual(text.bottom);
    expect(note.left, which).toBeLessThan(text.right);
  }
  if (next) expect(note.bottom, which).toBeLessThanOrEqual(next.top);
}

describe.each(WIDTHS)('an article at %i pixels', (width) => {
  test('shows its headline, its date and its text on the first screen', async () => {
    const page = await reader.open(site.kinds.article, { width });
    const headline = page.getByRole('heading', { level: 1 });
    expect((await headline.innerText()).trim()).not.toBe('');
    for (const part of [headline, page.locator('article header time'), page.locator('#p1')]) {
      expect((await part.first().boundingBox())?.y).toBeLessThan(900);
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
      return page.evaluate(() => {
        // Scripts add: the field that jumps to a day and buttons that copy are theirs.
        for (const added of document.querySelectorAll('.date-jump, button.copy')) added.remove();
        return {
          words: document.body.innerText,
          // They make a menu of each link to citing (browser/citing.test.ts), one for one.
          cites: document.querySelectorAll('.note .cite').length,
          links: [...document.links]
            .filter((link) => !link.matches('.note .cite'))
            .map((link) => link.href),
        };
      });
    };
    // The search is a script; what it says without one is asked in its own test.
    for (const [kind, path] of kinds.filter(([name]) => name !== 'search')) {
      const without = await read(plain, path);
      expect(without.words.length, kind).toBeGreaterThan(100);
      expect(without, kind).toEqual(await read(scripted, path));
    }
  });
});
