import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { address, NOTES_BESIDE_FROM, SIDEBAR_BESIDE_FROM, useReader, WIDTHS } from './reader.ts';
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

/** A note with its paragraph, the note before it and what follows the paragraph: boxes in CSS pixels. */
interface NotedRow {
  readonly text: Box;
  readonly note: Box;
  readonly before: Box | null;
  readonly next: Box | null;
}

function measureNotes(page: Page): Promise<NotedRow[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const notes = [...document.querySelectorAll('[role=note]')];
    return notes.map((note, index) => {
      const row = note.parentElement;
      const text = row?.querySelector(':scope > :not([role=note], span)');
      const next = row?.nextElementSibling;
      const before = notes[index - 1];
      if (!text) throw new Error('A note stands alone.');
      return {
        text: boxOf(text),
        note: boxOf(note),
        before: before ? boxOf(before) : null,
        next: next ? boxOf(next) : null,
      };
    });
  });
}

/** Spaces between two paragraphs that are larger than usual; CSS pixels. */
function holesIn(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('.passage:has(> p)')];
    return rows.flatMap((row) => {
      const above = row.previousElementSibling?.querySelector(':scope > p');
      const own = row.querySelector(':scope > p');
      if (!above || !own) return [];
      const gap = own.getBoundingClientRect().top - above.getBoundingClientRect().bottom;
      return gap >= 30 ? [gap] : [];
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
      if (width >= NOTES_BESIDE_FROM) expect(await holesIn(page), path).toEqual([]);
    }
  }
});

/** Beside its paragraph and level with its first line, or below the note before; else after it. */
function expectClear({ text, note, before, next }: NotedRow, width: number, which: string): void {
  if (width >= NOTES_BESIDE_FROM) {
    expect(note.left, which).toBeGreaterThanOrEqual(text.right);
    if (before) expect(note.top, which).toBeGreaterThanOrEqual(before.bottom);
    const wanted = Math.max(text.top, (before?.bottom ?? -Infinity) + 12);
    expect(Math.abs(note.top - wanted), which).toBeLessThan(30);
  } else {
    expect(note.top, which).toBeGreaterThanOrEqual(text.bottom);
    expect(note.left, which).toBeLessThan(text.right);
    if (next) expect(note.bottom, which).toBeLessThanOrEqual(next.top);
  }
}

describe.each(WIDTHS)('an article at %i pixels', (width) => {
  test('shows its headline, its date and its text on the first screen', async () => {
    const page = await reader.open(site.kinds.article, { width });
    const headline = page.getByRole('heading', { level: 1 });
    expect((await headline.innerText()).trim()).not.toBe('');
    for (const part of [
      headline,
      page.locator('article header time:not(li time)'),
      page.locator('#p1'),
    ]) {
      expect((await part.first().boundingBox())?.y).toBeLessThan(900);
    }
  });

  test('has its timeline beside the text, or below it where there is no room', async () => {
    const page = await reader.open(site.kinds.article, { width });
    const sidebar = await page.getByRole('complementary').boundingBox();
    const story = await page.getByRole('article').boundingBox();
    if (!sidebar || !story) throw new Error('The sidebar or the article is not shown.');
    if (width < SIDEBAR_BESIDE_FROM)
      expect(sidebar.y).toBeGreaterThanOrEqual(story.y + story.height);
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
        // Scripts add: the field that jumps to a day, a reader’s tools, and buttons that copy and cite.
        const added = '.date-jump, button.copy, .tools, .acts button, .acts [popover]';
        for (const element of document.querySelectorAll(added)) element.remove();
        return {
          words: document.body.innerText.replace(/\s+/g, ' '),
          links: [...document.links].map((link) => link.href),
        };
      });
    };
    // Scripts search and check; what these pages say without one is asked in tests of their own.
    const scripts = ['search', 'check'];
    for (const [kind, path] of kinds.filter(([name]) => !scripts.includes(name))) {
      const without = await read(plain, path);
      expect(without.words.length, kind).toBeGreaterThan(100);
      expect(without, kind).toEqual(await read(scripted, path));
    }
  });
});
