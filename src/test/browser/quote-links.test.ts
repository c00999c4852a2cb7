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
    const all = [...document.querySelectorAll('article q')];
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

  test('is in the note beside it, and the quote’s own page leads back', async () => {
    const { article, id } = pick(is);
    const page = await reader.open(article);
    const note = page.getByRole('note').filter({ has: page.locator(`a[href$="#q-${id}"]`) });
    await note.first().locator(`a[href$="#q-${id}"]`).click();
    expect(new URL(page.url()).hash).toBe(`#q-${id}`);
    const target = await tokenColour(page, '--target');
    expect(new Set((await look(page, id)).backgrounds)).toEqual(new Set([target]));

    await note
      .first()
      .getByRole('link', { name: 'cite' })
      .and(page.locator(`[href*="${id}"]`))
      .click();
    expect(page.url()).toBe(address(`quotes/${id}/#cite`));
    expect(await page.getByRole('main').innerText()).toContain(`/quotes/${id}/`);

    await page.getByRole('main').locator(`a[href$="#q-${id}"]`).first().click();
    expect(page.url()).toBe(address(`${article}#q-${id}`));
    expect((await look(page, id)).seen).toBe(true);
  });
});

test('the opening mark of a quote leads to its address as well', async () => {
  const { article, id } = pick(({ spans }) => spans === 1);
  const page = await reader.open(article);
  await page.locator(`#q-${id} a[href="#q-${id}"]`).click();
  expect(new URL(page.url()).hash).toBe(`#q-${id}`);
});
