import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { address, useReader } from '../reader.ts';
import { readSiteMap, type PageKinds, type SiteMap } from '../site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

const WIDTH = 1440;
/** CSS pixels. */
const SCREEN = 900;

/** A row of a table with a narrow picture of the years between the name and the number. */
const TABLES: readonly (keyof PageKinds)[] = ['mostQuoted'];

/** Boxes of all that is seen in the main part of a page, in CSS pixels from its upper left corner. */
interface Seen {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (readonly [left: number, top: number, right: number, bottom: number])[];
}

function readSeen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main part.');
    const { left, top, width, height } = main.getBoundingClientRect();
    const rects: DOMRect[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const of = text.parentElement;
      if (!text.textContent?.trim() || !of?.checkVisibility() || of.closest('.visually-hidden'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      rects.push(...range.getClientRects());
    }
    const drawn = 'svg, img, input, textarea, select, button';
    const shown = [...main.querySelectorAll(drawn)].filter((at) => at.checkVisibility());
    rects.push(...shown.map((at) => at.getBoundingClientRect()));
    const boxes = rects.map(
      (box) => [box.left - left, box.top - top, box.right - left, box.bottom - top] as const,
    );
    return { width, height, boxes };
  });
}

/** The page as squares of this size; CSS pixels. */
const SQUARE = 20;

/** Which squares have something in them, row by row. */
function drawGrid({ width, height, boxes }: Seen): boolean[][] {
  const columns = Math.floor(width / SQUARE);
  const grid = Array.from({ length: Math.ceil(height / SQUARE) }, () =>
    Array.from({ length: columns }, () => false),
  );
  for (const [left, top, right, bottom] of boxes) {
    const rows = grid.slice(Math.max(0, Math.floor(top / SQUARE)), Math.ceil(bottom / SQUARE));
    for (const row of rows)
      row.fill(true, Math.max(0, Math.floor(left / SQUARE)), Math.ceil(right / SQUARE));
  }
  return grid;
}

/** The number of squares of the largest empty rectangle: under each row, the histogram above it. */
function largestEmpty(grid: readonly (readonly boolean[])[]): number {
  let largest = 0;
  const heights: number[] = [];
  for (const row of grid) {
    row.forEach((filled, at) => {
      heights[at] = filled ? 0 : (heights[at] ?? 0) + 1;
    });
    heights.forEach((_, from) => {
      let least = Infinity;
      heights.slice(from).forEach((height, more) => {
        least = Math.min(least, height);
        largest = Math.max(largest, least * (more + 1));
      });
    });
  }
  return largest;
}

test('no kind of page leaves a third of a screen empty on a desk', async () => {
  const page = await reader.start({ width: WIDTH, height: SCREEN, javaScript: true });
  const rows = SCREEN / SQUARE;
  const empty: string[] = [];
  for (const [kind, path] of Object.entries(site.kinds)) {
    if (kind === 'embed' || TABLES.some((table) => table === kind)) continue;
    await page.goto(address(path));
    await page.evaluate(() => document.fonts.ready);
    const grid = drawGrid(await readSeen(page));
    for (let from = 0; from < grid.length; from += rows) {
      const screen = grid.slice(from, from + rows);
      const share = largestEmpty(screen) / (rows * (grid[0]?.length ?? 1));
      if (share > 1 / 3) empty.push(`${kind}, screen ${from / rows + 1}: ${share.toFixed(2)}`);
    }
  }
  expect(empty).toEqual([]);
});
