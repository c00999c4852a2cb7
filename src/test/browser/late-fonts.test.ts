import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, twoFrames, useReader } from './reader.ts';
import { readSiteMap, type PageKinds, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/** Of layout shift, summed up; a tenth of it would still be good (web.dev/cls). */
const MOST = 0.02;

const KINDS = ['article', 'quote', 'home', 'day'] as const satisfies readonly (keyof PageKinds)[];

/** All layout shift of a page whose fonts arrive after it was painted, until they could be drawn. */
async function shiftOf(page: Page, path: string): Promise<number> {
  const fonts: Promise<unknown>[] = [];
  const painted = Promise.withResolvers<void>();
  await page.route('**/fonts/*.woff2', (route) => {
    const late = painted.promise.then(() => route.continue());
    fonts.push(late);
    return late;
  });
  await page.goto(address(path), { waitUntil: 'domcontentloaded' });
  await twoFrames(page);
  painted.resolve();
  await page.waitForLoadState();
  await Promise.all(fonts);
  return page.evaluate(async () => {
    let sum = 0;
    const take = (entries: PerformanceEntryList) => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => {
      take(list.getEntries());
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    take(observer.takeRecords());
    return sum;
  });
}

describe.each([360, 390, 412, 820, 1440])(
  'at a width of %i, fonts that come late move',
  (width) => {
    test.each(KINDS)('nothing of the page of kind %s', async (kind) => {
      const page = await reader.start({ width, javaScript: true });
      expect(await shiftOf(page, site.kinds[kind])).toBeLessThan(MOST);
    });
  },
);
