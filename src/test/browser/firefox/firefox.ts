import { accessSync, constants } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, inject } from 'vitest';

const USUAL_PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Said where there is no Firefox. */
export const HOW_TO_GET_FIREFOX =
  'no Firefox was found: apt-get install firefox-esr, or name one with FIREFOX=/path/to/firefox';

/** Finds a Firefox: the one that `FIREFOX` names, else one in the usual places. */
export function findFirefox({ FIREFOX: named } = process.env): string | undefined {
  return (named ? [named] : USUAL_PLACES).find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Starts Firefox, which answers WebDriver BiDi. A page that is gone back to is loaded again: whole pages
 * that it keeps are the easier case, and the driver loses sight of them.
 */
export function startFirefox(executablePath: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'browser.sessionhistory.max_total_viewers': 0,
      'dom.events.testing.asyncClipboard': true,
    },
  });
}

/** The absolute address of a page. */
export const address = (path: string): string => new URL(path, inject('siteUrl')).href;

/** The path of the page below the base, with its query, without what is behind `#`. */
export function pathOf(page: Page): string {
  return page.url().slice(inject('siteUrl').length).replace(/#.*$/, '');
}

/** Waits until the page is at an address below the base, and its scripts have run. */
export async function arrive(page: Page, path: string | RegExp): Promise<void> {
  await expect
    .poll(() => pathOf(page), { timeout: 15_000 })
    .toEqual(typeof path === 'string' ? path : expect.stringMatching(path));
  await page.waitForFunction(() => document.readyState === 'complete');
}

/** The text of the first element of a selector, without the white space around it. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (at) => (at.textContent ?? '').trim());
}

/** Waits until an element holds some words. */
export async function waitForText(page: Page, selector: string, words: RegExp): Promise<void> {
  await expect
    .poll(() => textOf(page, selector), { timeout: 15_000 })
    .toEqual(expect.stringMatching(words));
}
