import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { address, useReader } from '../reader.ts';
import { readSiteMap, type SiteMap } from '../site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/** The values that a reader may set without loss (WCAG 2.2, 1.4.12). */
const SPACED = `* {
  letter-spacing: 0.12em !important;
  line-height: 1.5 !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** A sheet made by a script, which a strict policy of content allows. */
function addSheet(page: Page, rules: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}

/** By how much a page is wider than its window, and what is cut off in it. */
function findLoss(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wider = document.documentElement.scrollWidth - innerWidth;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((at) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(at);
      const hides = [overflowX, overflowY].some((how) => how === 'hidden' || how === 'clip');
      const more = at.scrollWidth > at.clientWidth + 2 || at.scrollHeight > at.clientHeight + 2;
      return hides && clipPath === 'none' && more && at.clientWidth > 2 && at.innerText.trim();
    });
    return [
      ...(wider > 0 ? [`${wider} pixels too wide`] : []),
      ...cut.map((at) => `cut off: ${at.tagName}.${at.className} ${at.innerText.slice(0, 30)}`),
    ];
  });
}

test.each([320, 390, 820, 1440])(
  'with the spaces that a reader may set, nothing of any kind of page is lost at %d px',
  async (width) => {
    const page = await reader.start({ width, javaScript: true });
    const lost: string[] = [];
    for (const [kind, path] of Object.entries(site.kinds)) {
      await page.goto(address(path));
      await addSheet(page, SPACED);
      lost.push(...(await findLoss(page)).map((what) => `${kind}: ${what}`));
    }
    expect(lost).toEqual([]);
  },
);
