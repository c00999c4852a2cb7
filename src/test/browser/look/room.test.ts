import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { useReader, WIDTHS } from '../reader.ts';
import { readSiteMap, type SiteMap } from '../site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/** The least space between two parts of a column, in CSS pixels: two lines of small text. */
const LEAST_GAP = 20;
const HEIGHT = 900;

/** Spaces between parts that are one below the other beside the stories of a page. */
function gapsBeside(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll('.aside > section')];
    const boxes = parts.map((part) => part.getBoundingClientRect());
    return boxes.flatMap((box, at) => {
      const above = boxes[at - 1];
      return above && above.left === box.left ? [box.top - above.bottom] : [];
    });
  });
}

describe('room', () => {
  test.each(WIDTHS)('is between parts that are beside the stories, at %d px', async (width) => {
    const { home, day, week, month, year, tag } = site.kinds;
    const gaps: number[] = [];
    for (const path of [home, day, week, month, year, tag]) {
      const page = await reader.open(path, { width });
      gaps.push(...(await gapsBeside(page)));
      await page.close();
    }
    expect(gaps.length).toBeGreaterThan(0);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(LEAST_GAP);
  });

  test('is above the foot of a short page, which is at the bottom of the screen', async () => {
    const { check, notFound, search } = site.kinds;
    for (const path of ['trends/', check, notFound, search]) {
      const page = await reader.open(path, { width: 1440, height: HEIGHT });
      const bottom = await page
        .locator('.colophon')
        .evaluate((foot) => foot.getBoundingClientRect().bottom + scrollY);
      expect(bottom, path).toBeGreaterThanOrEqual(HEIGHT - 1);
      await page.close();
    }
  });
});

test.each(WIDTHS)('a name or score with a dash is on one line, at %d px', async (width) => {
  const { home, day, year } = site.kinds;
  const lines: number[] = [];
  for (const path of [home, day, year]) {
    const page = await reader.open(path, { width });
    const whole = page.locator('main .whole');
    lines.push(
      ...(await whole.evaluateAll((all) => all.map((each) => each.getClientRects().length))),
    );
    await page.close();
  }
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set([1]));
});
