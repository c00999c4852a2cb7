import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { address, tokenColour, twoFrames, useReader } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

const tool = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Reading tools' }).getByRole('button', { name });

/** Every colour that the page’s ground had in a frame since it began, apart from none. */
async function recordGrounds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const grounds = new Set<string>();
    Object.assign(window, { grounds });
    const record = () => {
      const colour = getComputedStyle(document.documentElement).backgroundColor;
      if (colour !== 'rgba(0, 0, 0, 0)') grounds.add(colour);
      if (document.readyState !== 'complete') requestAnimationFrame(record);
    };
    requestAnimationFrame(record);
    addEventListener('load', record);
  });
}

test('a look is seen at once, remembered, and there before the next page is painted', async () => {
  const page = await reader.start({ javaScript: true, dark: true });
  await recordGrounds(page);
  await page.goto(address(site.kinds.article));
  const sizeOf = () => page.locator('#p1').evaluate((p) => getComputedStyle(p).fontSize);
  const before = await sizeOf();
  await tool(page, 'Aa').click();
  const panel = page.getByRole('group', { name: 'Text size, theme and width' });
  await panel.getByRole('radio', { name: 'Sepia' }).check();
  await panel.getByRole('radio', { name: 'Largest' }).check();
  expect(Number.parseFloat(await sizeOf())).toBeCloseTo(Number.parseFloat(before) * 1.5, 1);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await panel.isVisible()).toBe(false);
  await page.goto(address(site.kinds.home));
  const sepia = await tokenColour(page, '--paper');
  expect(
    await page.evaluate(() => [...(window as unknown as { grounds: Set<string> }).grounds]),
  ).toEqual([sepia]);
  expect(await page.locator('meta[name=theme-color]').first().getAttribute('content')).toBe(
    '#f4ead3',
  );
});

test('an article is saved, listed, and left where it was', async () => {
  const page = await reader.open(site.kinds.article, { javaScript: true });
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await tool(page, 'Save').click();
  await tool(page, 'Saved').waitFor();
  await page.evaluate(() => {
    const paragraphs = document.querySelectorAll('.body p[id^=p]');
    paragraphs[Math.floor(paragraphs.length / 4)]?.scrollIntoView();
  });
  await twoFrames(page);
  await page.goto(address('reading/'));
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) });
  expect(await item.first().innerText()).toMatch(/\d% read/);
  await item.first().getByRole('link').click();
  const offer = page.getByRole('button', { name: 'Continue where you stopped' });
  await offer.waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer.click();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await page.goto(address('reading/'));
  await page.getByRole('button', { name: `Remove ${title}` }).click();
  expect(await page.getByText('Nothing is saved yet.').isVisible()).toBe(true);
});

/** A device with one voice of its own, which says nothing and takes no time until a test ends it. */
async function giveVoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const voice = { lang: 'en', localService: true, name: 'Test' };
    speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice];
    speechSynthesis.cancel = () => undefined;
    speechSynthesis.speak = (utterance) => {
      said.push(utterance.text);
      Object.assign(window, { endSentence: () => utterance.dispatchEvent(new Event('end')) });
    };
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
  });
}

test('an article is read aloud sentence by sentence, each lit up, until Escape', async () => {
  const page = await reader.start({ javaScript: true });
  await giveVoice(page);
  await page.goto(address(site.kinds.article));
  await tool(page, 'Listen').click();
  await page.getByRole('group', { name: 'Reading aloud' }).waitFor();
  const read = () =>
    page.evaluate(() => ({
      said: (window as unknown as { said: string[] }).said,
      lit: [...(CSS.highlights.get('spoken') ?? [])].join('').replace(/\s+/g, ' '),
    }));
  const first = await read();
  expect(first.said).toHaveLength(1);
  expect(first.lit).not.toBe('');
  await page.evaluate(() => {
    (window as unknown as { endSentence: () => void }).endSentence();
  });
  const second = await read();
  expect(second.said).toHaveLength(2);
  expect(second.lit).not.toBe(first.lit);
  await page.keyboard.press('Escape');
  await page.getByRole('group', { name: 'Reading aloud' }).waitFor({ state: 'detached' });
  expect((await read()).lit).toBe('');
  expect(await tool(page, 'Listen').evaluate((at) => at === document.activeElement)).toBe(true);
});

test('an article is printed from its line, and cited in the forms of a quote', async () => {
  const page = await reader.start({ javaScript: true });
  await page.addInitScript(() => {
    Object.assign(window, { printed: 0 });
    window.print = () => Object.assign(window, { printed: 1 });
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(address(site.kinds.article));
  await tool(page, 'Print').click();
  expect(await page.evaluate(() => (window as unknown as { printed: number }).printed)).toBe(1);
  await tool(page, 'Cite').click();
  const panel = page.getByRole('group', { name: 'Cite this article' });
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  for (const form of ['BibTeX', 'RIS', 'Markdown']) {
    await panel.getByRole('button', { name: form }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied, form).toContain(title.replaceAll('\n', ' '));
  }
});
