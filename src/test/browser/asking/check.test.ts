import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useAskedSite } from './asked-site.ts';
import { countEach, mustFind, type AskedQuote } from './records.ts';

/**
 * Quotes of the archive are put to it again as somebody may repeat them. Many quotes of the benchmark
 * differ in a few words only, so the right one has to be found among its likes.
 */
const site = useAskedSite();
/** The page passes over pairs of words that very many articles have, as most in a pattern are. */
const [FEW_QUOTES, TELLING_PAIRS] = [60, 4];
const pairsOf = ({ terms }: AskedQuote) => terms.slice(1).map((term, at) => `${terms[at]} ${term}`);

let row: AskedQuote;
let other: AskedQuote;

beforeAll(() => {
  const { quotes, plainWords } = site.records();
  const isLong = (one: AskedQuote) =>
    one.kind === 'direct' && one.terms.length > 14 && one.terms.length < 30 && one.by.length === 1;
  const withWill = (one: AskedQuote) =>
    isLong(one) && / will /u.test(one.words) && !/ not |n’t|never|nobody|no /iu.test(one.words);
  // One without a word of its own could be another one with a slip.
  const hasOwn = (one: AskedQuote) => one.terms.some((term) => plainWords.has(term));
  const shared = countEach(quotes.flatMap((one) => [...new Set(pairsOf(one))]));
  const isTelling = (one: AskedQuote) =>
    pairsOf(one).filter((pair) => (shared.get(pair) ?? 0) < FEW_QUOTES).length >= TELLING_PAIRS;
  row = mustFind(quotes, (one) => withWill(one) && hasOwn(one) && isTelling(one) && one);
  other = mustFind(
    quotes,
    (one) =>
      isLong(one) &&
      isTelling(one) &&
      one.speaker !== row.speaker &&
      one.article_id !== row.article_id &&
      one,
  );
});

/** Opens the page with words in its address, and waits for the verdict on them. */
async function check(q: string, who = ''): Promise<Page> {
  const question = new URLSearchParams({ q, ...(who === '' ? {} : { who }) });
  const page = await site.open(`check/#${question}`);
  await page.locator('.claim h2').first().waitFor();
  return page;
}

const verdictOf = (page: Page) => page.locator('.claim h2').allTextContents();
const sentences = async (page: Page) =>
  (await page.locator('.claim > p').allTextContents()).join(' ');

/** Ids of the quotes that the verdict is about, without those that are only near. */
async function printedIds(page: Page): Promise<string[]> {
  const links = page
    .locator('.claim > .label ~ .printed, .claim > .printed')
    .locator('figcaption a:last-child');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute('href') ?? ''),
  );
  return hrefs.map((href) => href.replace(/^.*#q-/u, ''));
}

const speakerOf = ({ speaker }: AskedQuote) => speaker ?? '';
const wordsOf = ({ cited }: AskedQuote) => cited;

describe('a quote of the archive', () => {
  test('in its words is word for word, with who said them', async () => {
    const page = await check(wordsOf(row), speakerOf(row));
    expect(await verdictOf(page)).toEqual(['Word for word']);
    expect((await printedIds(page))[0]).toBe(row.id);
    const caption = await page.locator('.printed figcaption').first().textContent();
    expect(caption).toContain(speakerOf(row));
    expect(caption).toContain(row.article);
  });

  test('with another word is altered, and both words are shown', async () => {
    const word = mustFind(
      row.words.split(' '),
      (each) => site.records().plainWords.has(each) && each,
    );
    const page = await check(wordsOf(row).replace(` ${word}`, ' walrus'), speakerOf(row));
    expect(await verdictOf(page)).toEqual(['Altered']);
    expect((await printedIds(page))[0]).toBe(row.id);
    const shown = page.locator('.printed').first();
    expect(await shown.locator('del').allTextContents()).toEqual([
      expect.stringContaining('walrus'),
    ]);
    expect(await shown.locator('ins').allTextContents()).toEqual([expect.stringContaining(word)]);
  });

  test('with a “not” more is altered, and that is said', async () => {
    const page = await check(wordsOf(row).replace(' will ', ' will not '), speakerOf(row));
    expect(await verdictOf(page)).toEqual(['Altered']);
    expect(await sentences(page)).toContain('A “not”, or a word like it, was lost or added.');
    expect(await page.locator('.printed').first().locator('del').textContent()).toContain('not');
  });

  test('without its beginning and end is cut, and what is left out is shown', async () => {
    const part = wordsOf(row).split(' ').slice(3, -3).join(' ');
    const page = await check(part, speakerOf(row));
    expect(await verdictOf(page)).toEqual(['Cut']);
    expect((await printedIds(page))[0]).toBe(row.id);
    expect(await page.locator('.printed').first().locator('.left-out').count()).toBe(2);
  });

  test('that another one was joined to is two quotes', async () => {
    const page = await check(`${wordsOf(row)} ${wordsOf(other)}`);
    expect(await verdictOf(page)).toEqual(['Two quotes joined']);
    expect(await printedIds(page)).toEqual([row.id, other.id]);
  });

  test('under another name is somebody else’s, who is named', async () => {
    const page = await check(wordsOf(row), speakerOf(other));
    expect(await verdictOf(page)).toEqual(['Said by somebody else']);
    expect(await sentences(page)).toContain(
      `from ${speakerOf(row)}, not from ${speakerOf(other)}.`,
    );
  });
});

test('a sentence that was never printed is not in this archive, of which the size is said', async () => {
  const page = await check('Walruses have always governed the lower reaches of this canal.');
  expect(await verdictOf(page)).toEqual(['Not in this archive']);
  expect(await sentences(page)).toContain('does not mean that they were never said');
  const { quotes } = site.records();
  const years = quotes.map(({ printed }) => printed.slice(0, 4));
  const searched = (await page.locator('#searched').textContent()) ?? '';
  expect(searched.replaceAll(',', '')).toContain(
    `All ${quotes.length} quotes in the archive, from ${years[0]} to ${years.at(-1)}`.replace(
      ',',
      '',
    ),
  );
});

test('a paragraph is checked quote by quote', async () => {
  const page = await check(
    `“${wordsOf(row).replace(/[.,]$/u, '')},” said ${speakerOf(other)}. “Walruses have always governed this canal,” ` +
      `${speakerOf(row)} told reporters.`,
  );
  expect(await verdictOf(page)).toEqual(['Said by somebody else', 'Not in this archive']);
});
