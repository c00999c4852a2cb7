import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { listCheckedQuotes, type CheckedQuote } from '../support/site/checked-quotes.ts';
import { useReader, type ReaderOptions } from './reader.ts';

const reader = useReader();
const withScript: ReaderOptions = { javaScript: true };

let bridge: CheckedQuote;
let negated: CheckedQuote;
let other: CheckedQuote;

beforeAll(() => {
  const quotes = listCheckedQuotes(inject('siteDir'));
  const find = (pattern: RegExp): CheckedQuote => {
    const found = quotes.find(({ words }) => pattern.test(words));
    if (!found) throw new Error(`No quote of the sample has ${pattern}.`);
    return found;
  };
  bridge = find(/^We are ready for this war/u);
  negated = find(/^We are leaving the European Union/u);
  other = find(/^Pandemic is not a word/u);
});

/** Opens the page with a question in its address, and waits for the answer. */
async function ask(q: string, who = '', options: ReaderOptions = {}): Promise<Page> {
  const question = new URLSearchParams({ q, ...(who === '' ? {} : { who }) });
  const page = await reader.open(`check/#${question}`, { ...withScript, ...options });
  await answered(page);
  return page;
}

async function answered(page: Page): Promise<string> {
  await page
    .locator('#checked')
    .filter({ hasText: /checked:|could not|no words/u })
    .waitFor();
  return (await page.locator('#checked').textContent()) ?? '';
}

const verdicts = (page: Page) => page.locator('.claim h2').allTextContents();
const sentences = async (page: Page) =>
  (await page.locator('.claim > p').allTextContents()).join(' ');
const texts = (page: Page, selector: string) => page.locator(selector).allTextContents();

describe('the verdict', () => {
  test('on the very words is word for word, with who said them, when and where', async () => {
    const page = await ask(bridge.words, bridge.speaker);
    expect(await verdicts(page)).toEqual(['Word for word']);
    expect(await page.locator('.legend').isVisible()).toBe(false);
    const caption = await page.locator('.printed figcaption').first().textContent();
    expect(caption).toContain(bridge.speaker);
    expect(caption).toMatch(/\d{1,2} \w+ \d{4}/u);
    await page.locator('.printed figcaption a').last().click();
    expect(new URL(page.url()).hash).toBe(`#q-${bridge.id}`);
    expect(await page.locator(':target').textContent()).toContain('We are ready for this war');
  });

  test('is the same in other marks, with a slip in the name', async () => {
    const name = `${bridge.speaker.slice(0, -2)}n`;
    const page = await ask(`«${bridge.words.replaceAll('’', "'")}»`, name);
    expect(await verdicts(page)).toEqual(['Word for word']);
  });

  test('on a typo and on a changed word is altered, and shows both sides', async () => {
    const page = await ask(bridge.words.replace('hatred', 'hartred').replace('other', 'further'));
    expect(await verdicts(page)).toEqual(['Altered']);
    expect(await texts(page, '.printed del')).toEqual([
      expect.stringMatching(/hartred$/u),
      expect.stringMatching(/further$/u),
    ]);
    expect(await texts(page, '.printed ins')).toEqual([
      expect.stringMatching(/hatred$/u),
      expect.stringMatching(/other$/u),
    ]);
    expect(await page.locator('.legend').isVisible()).toBe(true);
  });

  test.each([
    ['lost', (words: string) => words.replace(' not ', ' ')],
    ['added', (words: string) => words.replace('We are', 'We are not')],
  ])('on a “not” that is %s says so', async (_, change) => {
    const page = await ask(change(negated.words), negated.speaker);
    expect(await verdicts(page)).toEqual(['Altered']);
    expect(await sentences(page)).toContain('A “not”, or a word like it, was lost or added.');
  });

  test('on a part is cut, with what was left out on both sides', async () => {
    const page = await ask('the hatred for Armenians propagated in Azerbaijan');
    expect(await verdicts(page)).toEqual(['Cut']);
    expect(await texts(page, '.left-out')).toEqual([
      expect.stringMatching(/left out: \[We are ready for this war/u),
      expect.stringMatching(/left out: \[could not lead/u),
    ]);
  });

  test('on two quotes run together is joined', async () => {
    const page = await ask(`${negated.words} ${other.words}`);
    expect(await verdicts(page)).toEqual(['Two quotes joined']);
    expect(await texts(page, '.printed blockquote')).toEqual([negated.words, other.words]);
  });

  test('on words from the wrong person names who said them', async () => {
    const page = await ask(negated.words, other.speaker);
    expect(await verdicts(page)).toEqual(['Said by somebody else']);
    expect(await sentences(page)).toContain(
      `The archive has these words from ${negated.speaker}, not from ${other.speaker}.`,
    );
  });

  test('on words that the archive does not have says what was looked at, and what it does not mean', async () => {
    const page = await ask('Penguins have always governed the lower reaches of this river.');
    expect(await verdicts(page)).toEqual(['Not in this archive']);
    expect(await sentences(page)).toContain('does not mean that they were never said');
    const total = listCheckedQuotes(inject('siteDir')).length;
    expect(await page.locator('#searched').textContent()).toMatch(
      new RegExp(`^All ${total} quotes in the archive, from \\d{4} to \\d{4}, were looked at`, 'u'),
    );
  });

  test('is given on each quote of a paragraph, with the names that are beside them', async () => {
    const page = await ask(
      `“${negated.words}” said ${other.speaker}. ${bridge.speaker} told reporters: “${bridge.words}” ` +
        '“Nobody has ever said this about penguins,” he said.',
    );
    expect(await verdicts(page)).toEqual([
      'Said by somebody else',
      'Word for word',
      'Not in this archive',
    ]);
    expect(await answered(page)).toMatch(/^3 quotes checked: /u);
  });
});

describe('the page', () => {
  test('works with the keyboard, and its address has the question', async () => {
    const page = await reader.open('search/', withScript);
    await page.getByRole('link', { name: 'Check whether somebody said that' }).click();
    await page.getByRole('textbox', { name: 'Words to check' }).focus();
    await page.keyboard.insertText(negated.words);
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(negated.speaker);
    await page.keyboard.press('Enter');
    expect(await answered(page)).toBe('One quote checked: Word for word');
    const sent = await reader.open(new URL(page.url()).pathname.slice(1), withScript);
    await sent.goto(page.url());
    await sent.reload();
    expect(await answered(sent)).toBe('One quote checked: Word for word');
    await page.getByRole('textbox', { name: 'Words to check' }).fill('Nothing of the kind, ever');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-verdict=absent]').waitFor();
    await page.goBack();
    await page.locator('[data-verdict=word-for-word]').waitFor();
  });

  test('says without scripts what it needs, and where the quotes are', async () => {
    const page = await reader.open('check/');
    expect(await page.locator('#no-script').textContent()).toContain('JavaScript');
    expect(await page.locator('#no-script a').count()).toBe(2);
    expect(await page.locator('#check').isVisible()).toBe(false);
  });

  test('says that it could not look, and never that there is nothing', async () => {
    const page = await reader.start(withScript);
    await page.route('**/api/check/pairs/**', (route) => route.abort());
    await page.goto(`${inject('siteUrl')}check/#q=Penguins+have+always+governed+this+river`);
    expect(await answered(page)).toContain('could not be loaded');
    expect(await page.locator('.claim').count()).toBe(0);
  });

  test('shows what is pasted as text, never as markup', async () => {
    const page = await ask(
      '<img src=x onerror=alert(1)> We are ready for this war, <b>they</b> say',
    );
    expect(await page.locator('#claims :is(img, b)').count()).toBe(0);
  });

  test('prints the answers without the form', async () => {
    const page = await ask(bridge.words);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#check').isVisible()).toBe(false);
    expect(await page.locator('.claim').isVisible()).toBe(true);
  });

  test('tells differences by more than colour, in forced colours too', async () => {
    const page = await ask(negated.words.replace('leaving Europe', 'losing Europe'));
    await page.emulateMedia({ forcedColors: 'active' });
    const line = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((at) => getComputedStyle(at).textDecorationLine);
    expect(await line('.printed del')).toBe('line-through');
    expect(await line('.printed ins')).toBe('underline');
    const button = page.getByRole('button', { name: 'Check', exact: true });
    const colours = await button.evaluate((at) => {
      const { color, backgroundColor } = getComputedStyle(at);
      return { color, backgroundColor, text: getComputedStyle(document.body).color };
    });
    expect(colours.backgroundColor, 'on the ground of the letters’ plate').not.toBe(colours.text);
    expect(colours.backgroundColor).not.toBe(colours.color);
  });

  test.each([
    [320, false],
    [390, true],
    [1440, false],
    [1440, true],
  ])('fits at %d pixels and axe finds nothing, dark: %s', async (width, dark) => {
    const text = `“${negated.words.replace(' not ', ' ')}” said ${other.speaker}. “${bridge.words}” “Nothing of the kind here.”`;
    const page = await ask(text, '', { width, dark });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('without JavaScript, the page says so, and links to the lists', async () => {
  const page = await reader.open('check/');
  await page.getByText('Checking needs JavaScript').waitFor();
  const links = page.getByRole('main').getByRole('link');
  expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/speakers\/$/),
      expect.stringMatching(/quotes\/$/),
    ]),
  );
});
