import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, tokenColour, useReader, WIDTHS } from './reader.ts';
import { readSiteMap, type MarkedQuote } from './site-map.ts';

const reader = useReader();
let quotes: readonly MarkedQuote[];

beforeAll(() => {
  ({ quotes } = readSiteMap());
});

const KINDS: readonly [kind: string, is: (quote: MarkedQuote) => boolean][] = [
  ['a quote in one piece', ({ spans }) => spans === 1],
  ['an interrupted quote', ({ spans, blocks }) => spans > 1 && blocks === 1],
  ['a quote over several paragraphs', ({ blocks }) => blocks > 1],
];

function pick(is: (quote: MarkedQuote) => boolean): MarkedQuote {
  const found = quotes.filter(is).at(-1);
  if (!found) throw new Error('No article of content/ has such a quote.');
  return found;
}

/** What a reader sees of a quote. */
interface Sight {
  /** The background of each of its spans, and of each line that the window shows of it. */
  readonly backgrounds: readonly string[];
  /** Of the spans of all other quotes. */
  readonly others: readonly string[];
  /** Whether its first line is in the window with nothing over it. */
  readonly seen: boolean;
}

function look(page: Page, id: string): Promise<Sight> {
  return page.evaluate((quoteId) => {
    const background = (element: Element): string => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const colour = getComputedStyle(at).backgroundColor;
        if (colour !== 'rgba(0, 0, 0, 0)') return colour;
      }
      return '';
    };
    const all = [...document.querySelectorAll('article .quote')];
    const own = all.filter((span) => span.closest(`.q-${quoteId}`));
    const line = own[0]?.getClientRects()[0];
    const inWindow =
      line !== undefined && line.top >= 0 && line.bottom <= document.documentElement.clientHeight;
    const above =
      line && document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    return {
      backgrounds: own.map(background),
      others: all.filter((span) => !own.includes(span)).map(background),
      seen: inWindow && above?.closest(`.q-${quoteId}`) !== null,
    };
  }, id);
}

describe.each(KINDS)('the address of %s', (_, is) => {
  test.each(WIDTHS)('opens at the quote, in view and uncovered, at %i pixels', async (width) => {
    const { article, id } = pick(is);
    const page = await reader.open(`${article}#q-${id}`, { width });
    expect((await look(page, id)).seen).toBe(true);
  });

  test.each([
    ['light', false],
    ['dark', true],
  ])('marks all its words, and no other quote, in the %s', async (_scheme, dark) => {
    const { article, id, spans } = pick(is);
    const page = await reader.open(`${article}#q-${id}`, { dark });
    const target = await tokenColour(page, '--target');
    const { backgrounds, others } = await look(page, id);
    expect(backgrounds).toEqual(Array.from({ length: spans }, () => target));
    expect(others).not.toContain(target);
    expect(target).not.toBe(await tokenColour(page, '--wash'));
    await page.goto(address(article));
    expect((await look(page, id)).backgrounds).not.toContain(target);
  });

  test('lands a third down, with a bar above and the note in full, without a script', async () => {
    const { article, id } = pick(is);
    for (const width of [390, 1440]) {
      const page = await reader.open(`${article}#q-${id}`, { width });
      const top = await page
        .locator(`#q-${id}`)
        .evaluate((quote) => quote.getBoundingClientRect().top / innerHeight);
      expect(top).toBeGreaterThan(0.2);
      expect(top).toBeLessThan(0.45);
      const bar = page.locator('.arrival');
      const headline = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
      expect((await bar.innerText()).startsWith(headline)).toBe(true);
      expect(await bar.locator('time').isVisible()).toBe(true);
      const row = page.locator('.passage', { has: page.locator(`#q-${id}`) });
      const note = row.getByRole('note').filter({ has: page.locator(`a[href$="${id}/"]`) });
      expect(await note.first().innerText()).toMatch(/(?:said|printed) .*\d{4}/);
      await note.first().getByRole('link', { name: 'Quote page' }).first().click();
      await page.getByRole('main').locator(`a[href$="#q-${id}"]`).first().click();
      expect(page.url()).toBe(address(`${article}#q-${id}`));
    }
  });
});

test('a quote that is linked to is marked where colours are forced, and on paper', async () => {
  const { article, id } = pick(({ spans }) => spans === 1);
  const page = await reader.open(`${article}#q-${id}`);
  await page.emulateMedia({ forcedColors: 'active' });
  const mark = await page.evaluate(() => {
    const probe = document.createElement('mark');
    probe.className = 'visually-hidden';
    document.body.append(probe);
    return getComputedStyle(probe).backgroundColor;
  });
  expect((await look(page, id)).backgrounds).toEqual([mark]);
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  const note = page.locator('.passage', { has: page.locator(`#q-${id}`) }).getByRole('note');
  expect(await note.first().innerText()).toMatch(/\d{4}/);
});

test('a text fragment inside a quote colours what it asks for, not the whole quote', async () => {
  const { article, id } = pick(({ spans }) => spans === 1);
  const page = await reader.start({ javaScript: true });
  const words = await readWords(page, article, id);
  const asked = encodeURIComponent(words.split(/\s+/).slice(2, 4).join(' '));
  await page.goto(address('about/'));
  await page.goto(address(`${article}#q-${id}:~:text=${asked}`));
  await page.waitForFunction(() => 'asked' in document.documentElement.dataset);
  expect((await look(page, id)).backgrounds).not.toContain(await tokenColour(page, '--target'));
});

async function readWords(page: Page, article: string, id: string): Promise<string> {
  await page.goto(address(article));
  return (await page.locator(`#q-${id}`).textContent()) ?? '';
}
