import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { attributeOf, findTags, parseHtml } from '../support/site/html.ts';
import { address, tokenColour, useReader } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/** A4 less margins, in CSS pixels. */
const PAPER_WIDTH = 680;

async function openPrinted(dark = false): Promise<Page> {
  const page = await reader.open(site.kinds.article, { width: PAPER_WIDTH, dark });
  await page.emulateMedia({ media: 'print' });
  return page;
}

describe('a printed article', () => {
  test('has no sidebar and no navigation', async () => {
    const page = await openPrinted();
    expect(await page.locator('aside').first().isVisible()).toBe(false);
    for (const nav of await page.locator('nav').all()) expect(await nav.isVisible()).toBe(false);
  });

  test('keeps its text, its headline and its date', async () => {
    const page = await openPrinted();
    for (const part of ['h1', 'article header time:not(li time)', '#p1']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
  });

  test('keeps the notes in the margin, with the speakers’ names', async () => {
    const page = await openPrinted();
    const notes = await page.locator('[role=note]').all();
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      expect(await note.isVisible()).toBe(true);
      expect((await note.innerText()).trim()).not.toBe('');
      const box = await note.boundingBox();
      const text = await note.locator('xpath=following-sibling::p[1]').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
    }
  });

  test('gives the absolute address of each of its quotes', async () => {
    const page = await openPrinted();
    const home = new URL(canonicalOf(site.kinds.article)).origin;
    const words = await page.locator('body').innerText();
    const ids = site.quotes.filter(({ article }) => article === site.kinds.article);
    expect(ids.length).toBeGreaterThan(0);
    for (const { id } of ids) expect(words).toContain(`${home}/quotes/${id}/`);
  });

  test('gives no addresses on the screen, where links do', async () => {
    const page = await reader.open(site.kinds.article);
    const home = new URL(canonicalOf(site.kinds.article)).origin;
    expect(await page.locator('body').innerText()).not.toContain(home);
  });

  test.each([
    ['light', false],
    ['dark', true],
  ])('is black on white, from a screen in the %s', async (_, dark) => {
    const page = await openPrinted(dark);
    expect(await tokenColour(page, '--paper')).toBe('rgb(255, 255, 255)');
    const ink = await page.locator('#p1').evaluate((text) => getComputedStyle(text).color);
    expect(ink).toBe('rgb(0, 0, 0)');
  });
});

test('a printed front page gives its headlines most of their lines', async () => {
  const page = await reader.open('', { width: PAPER_WIDTH });
  await page.emulateMedia({ media: 'print' });
  for (const line of await page.locator('.wire li').all()) {
    const [whole, headline] = [
      await line.boundingBox(),
      await line.locator('a').first().boundingBox(),
    ];
    expect(headline?.height).toBeLessThan(3 * 24);
    expect(whole?.height).toBeLessThan(3 * 24 + 16);
  }
});

/** A third of A4 less margins, in CSS pixels. */
const THIRD_OF_PAGE = 330;

test('no row of stories is so tall that it would leave half a printed page empty', async () => {
  const page = await reader.start({ width: PAPER_WIDTH });
  await page.emulateMedia({ media: 'print' });
  const { home, day, month, year, week } = site.kinds;
  for (const path of [home, day, month, year, week]) {
    await page.goto(address(path));
    const stories = await page.locator('.front .cols > *').all();
    for (const [at, story] of stories.entries()) {
      const box = await story.boundingBox();
      expect(box?.height, `/${path}, story ${at + 1}`).toBeLessThan(THIRD_OF_PAGE);
      const above = await stories[at - 1]?.boundingBox();
      if (above) expect(box?.y, path).toBeGreaterThanOrEqual(above.y + above.height);
    }
  }
});

test('the busiest days and months are printed in ink, too', async () => {
  const page = await reader.start({ width: PAPER_WIDTH, javaScript: true });
  await page.emulateMedia({ media: 'print' });
  for (const path of [site.kinds.archive, site.kinds.year]) {
    await page.goto(address(path));
    const colours = await page
      .locator('td[class*="heat-"] a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).color));
    expect(new Set(colours), path).toEqual(new Set(['rgb(0, 0, 0)']));
    expect(await page.locator('form:visible').count(), path).toBe(0);
  }
});

test('a printed page of a speaker has no links that only a screen can follow', async () => {
  const page = await reader.open(site.kinds.speaker, { width: PAPER_WIDTH });
  await page.emulateMedia({ media: 'print' });
  const links = await page.locator('header.head .screen-only').all();
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(await link.isVisible()).toBe(false);
});

/** The address that the site itself says the page has; not the one that the tests serve it at. */
function canonicalOf(path: string): string {
  const source = readFileSync(join(inject('siteDir'), path, 'index.html'), 'utf8');
  const links = findTags(parseHtml(source), 'link');
  const canonical = links.find((link) => attributeOf(link, 'rel') === 'canonical');
  return attributeOf(canonical, 'href') ?? address(path);
}
