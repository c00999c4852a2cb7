import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../support/site/browser.ts';

/** What a reader comes with; without a word, a desk's screen in the light, and no JavaScript. */
export interface ReaderOptions {
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
  readonly coarsePointer?: boolean;
}

/** Opens pages of the site; what it opened is closed after each test. */
export interface Reader {
  /** @param path below the base, without a slash before it */
  open(path: string, options?: ReaderOptions): Promise<Page>;
  /** A page that has gone nowhere yet. */
  start(options?: ReaderOptions): Promise<Page>;
}

/** Widths at which the look is drawn: a phone, a tablet, a desk. */
export const WIDTHS = [390, 820, 1440] as const;

/** From this width on, the notes are beside the text. */
export const NOTES_BESIDE_FROM = 896;

/** From this width on, the sidebar is beside the story. */
export const SIDEBAR_BESIDE_FROM = 1248;

/** The absolute address of a page. */
export function address(path: string): string {
  return new URL(path, inject('siteUrl')).href;
}

/** Waits until the page has been painted twice, so that all that its keys and styles ask for is done. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
}

/** Gives the tests of a file one browser; call it once at the top of the file. */
export function useReader(): Reader {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());
  const start = async (options: ReaderOptions = {}) => {
    const context = await browser.newContext(contextOptions(options));
    contexts.push(context);
    return context.newPage();
  };
  return {
    start,
    open: async (path, options) => {
      const page = await start(options);
      await page.goto(address(path));
      return page;
    },
  };
}

function contextOptions({
  width = 1440,
  height = 900,
  dark = false,
  javaScript = false,
  coarsePointer = width < 600,
}: ReaderOptions): BrowserContextOptions {
  return {
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
    hasTouch: coarsePointer,
    isMobile: coarsePointer,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  };
}

/** Colours of an element as the browser computed them: `rgb(252, 251, 248)`. */
export function tokenColour(page: Page, name: string): Promise<string> {
  return page.evaluate((token) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = `var(${token})`;
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }, name);
}
