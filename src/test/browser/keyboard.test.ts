import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, useReader } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/** What has the focus; `index` counts what can have it, in document order, and is -1 for none. */
interface Focus {
  readonly index: number;
  readonly what: string;
  /** Whether it is in the window and shows that it has the focus. */
  readonly shown: boolean;
}

/** How many elements the keyboard must reach. */
function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], summary, button, input, [tabindex]'),
    ];
    const stops = all.filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    for (const [index, element] of stops.entries()) element.dataset['stop'] = `${index}`;
    return stops.length;
  });
}

function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const reachable = element instanceof HTMLElement || element instanceof SVGElement;
    if (!reachable || element === document.body) {
      return { index: -1, what: 'nothing', shown: false };
    }
    // The field for searching is framed with its label and its key.
    const framed = element instanceof HTMLInputElement ? (element.form ?? element) : element;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(framed);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const inside = bottom > 0 && right > 0 && top < clientHeight && left < clientWidth;
    return {
      index: Number(element.dataset['stop'] ?? -1),
      what: element.outerHTML.slice(0, 120),
      shown: inside && (outlined || boxShadow !== 'none'),
    };
  });
}

describe('the keyboard', () => {
  test('meets the skip link first, which leads to the text', async () => {
    const page = await reader.open(site.kinds.article);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe('#main');
    const box = await focused.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    expect(inMain).toBe(true);
  });

  test.each([
    ['home', 1440],
    ['archive', 390],
    ['month', 1440],
    ['article', 1440],
    ['article', 390],
    ['quote', 1440],
    ['speaker', 1440],
    ['places', 1440],
    ['place', 390],
  ] as const)(
    'goes through the %s page at %i pixels in order, seen at every step',
    async (kind, width) => {
      const page = await reader.open(site.kinds[kind], { width, coarsePointer: false });
      const stops = await countStops(page);
      const path: Focus[] = [];
      for (let step = 0; step < stops; step++) {
        await page.keyboard.press('Tab');
        path.push(await readFocus(page));
      }
      expect(path.map(({ index }) => index)).toEqual(Array.from({ length: stops }, (_, at) => at));
      expect(path.filter(({ shown }) => !shown).map(({ what }) => what)).toEqual([]);
      await page.keyboard.press('Tab');
      expect([-1, 0], 'the page lets go after its last link').toContain(
        (await readFocus(page)).index,
      );
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      expect((await readFocus(page)).index).toBeGreaterThan(0);
    },
  );

  test('opens the story so far under a headline and follows a quote’s link', async () => {
    const page = await reader.open(site.kinds.article, { width: 390 });
    await page.getByRole('article').locator('.story-strip').focus();
    await page.keyboard.press('Enter');
    await page.locator('#story .so-far').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe(
      'story',
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('#story .so-far').isVisible()).toBe(false);
    await page.getByRole('note').first().getByRole('link').last().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/quotes\/[0-9a-z]{10}\/$/);
  });

  test('goes through the quotes of an article with j and k, never leaves it, and shows the keys', async () => {
    const [{ article, id } = { article: '', id: '' }] = site.quotes;
    const count = site.quotes.filter((quote) => quote.article === article).length;
    const page = await reader.open(article, { javaScript: true });
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('j');
    expect(await focused()).toBe(`q-${id}`);
    expect((await readFocus(page)).shown).toBe(true);
    for (let press = 0; press < count + 2; press++) await page.keyboard.press('j');
    const last = await focused();
    expect(last).toMatch(/^q-/);
    await page.keyboard.press('k');
    if (count > 1) expect(await focused()).not.toBe(last);
    expect(page.url()).toBe(address(article));
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await keys.waitFor();
    await page.keyboard.press('Escape');
    await keys.waitFor({ state: 'detached' });
  });

  test.each([
    ['month', '[data-list] .headline a'],
    ['speaker', '.quotes .words a'],
  ] as const)(
    'goes through the list of a %s page with j and k, and with arrows',
    async (kind, stop) => {
      const page = await reader.open(site.kinds[kind], { javaScript: true });
      const focused = () =>
        page.evaluate(
          (selector) =>
            [...document.querySelectorAll(selector)].indexOf(document.activeElement as Element),
          stop,
        );
      await page.keyboard.press('ArrowDown');
      expect(await focused(), 'arrows scroll until a headline has the focus').toBe(-1);
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('j');
      expect(await focused()).toBe(0);
      expect((await readFocus(page)).shown).toBe(true);
      await page.keyboard.press('j');
      expect(await focused()).toBe(1);
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('k');
      expect(await focused()).toBe(0);
      await page.keyboard.press('Control+j');
      expect(await focused(), 'keys of the browser are left to it').toBe(0);
    },
  );
});
