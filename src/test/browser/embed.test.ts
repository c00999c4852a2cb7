import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { embedHeight, type EmbedTexts } from '../../views/quote/embed-height.ts';
import { shortenWords } from '../../core/text/shorten-words.ts';
import { cardSubjects, hostileWords } from '../support/card-subjects.ts';
import { filesBelow } from '../support/site/site-files.ts';
import { address, useReader } from './reader.ts';

const reader = useReader();

interface Frame {
  readonly html: string;
  readonly height: number;
}
let frames: Frame[];

/** The site's quotes from the lowest frame to the tallest, some of them. */
beforeAll(() => {
  const folder = inject('siteDir');
  const all = filesBelow(folder)
    .filter((file) => file.endsWith('/oembed.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Frame)
    .sort((a, b) => a.height - b.height);
  const step = Math.ceil(all.length / 25);
  frames = all.filter((_, index) => index % step === 0 || index === all.length - 1);
});

/** How tall a page is, and whether it is wider than its window. */
const sizeOf = () => ({
  height: document.documentElement.scrollHeight,
  window: innerHeight,
  wide: document.documentElement.scrollWidth > innerWidth,
});

async function openFrame(page: Page, { html }: Frame, width: number) {
  const source = new URL(/src="([^"]+)"/.exec(html)?.[1] ?? '').pathname.slice(1);
  const code = html
    .replace(/src="[^"]+"/, `src="${address(source)}"`)
    .replace(/ loading="lazy"/, '');
  await page.evaluate(
    ([markup, wide]) => {
      document.body.innerHTML = `<div style="width:${wide}px">${markup}</div>`;
    },
    [code, width] as const,
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame?.waitForLoadState();
  await frame?.evaluate(() => document.fonts.ready);
  return frame;
}

describe.each([300, 480, 640, 700])('a frame %i pixels wide', (width) => {
  test('shows the quotes of the site whole at the height that its code states', async () => {
    const page = await reader.open('robots.txt', { javaScript: true });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    for (const one of frames) {
      const frame = await openFrame(page, one, width);
      const size = await frame?.evaluate(sizeOf);
      expect(size, one.html).toMatchObject({ window: one.height, wide: false });
      expect(size?.height, one.html).toBe(one.height);
    }
    expect(errors).toEqual([]);
  });

  const others = [
    ...Object.values(cardSubjects).map(({ words, speaker }) => ({ words, name: speaker.name })),
    ...hostileWords.map((words) => ({ words, name: words })),
    { words: '橋は閉ざされたままだと彼女は言った。'.repeat(5), name: '橋本' },
  ].map(({ words, name }): EmbedTexts => ({
    words: `“${shortenWords(words, 560)}”`,
    name: shortenWords(name, 120),
    facts: `${shortenWords(words, 120)}, said 8 February 2024`,
    title: shortenWords(words, 120),
  }));

  test('has room for every script, and for words that are hostile', async () => {
    const [one] = frames;
    const page = await reader.start({ width, height: 60, javaScript: true });
    await page.goto(
      address(new URL(/src="([^"]+)"/.exec(one?.html ?? '')?.[1] ?? '').pathname.slice(1)),
    );
    for (const texts of others) {
      const need = await page.evaluate(async ({ words, name, facts, title }) => {
        const put = (selector: string, text: string) => {
          const element = document.querySelector(selector);
          if (element) element.textContent = text;
        };
        put('blockquote', words);
        put('.name', name);
        put('.facts', facts);
        put('cite a', title);
        await document.fonts.ready;
        const { scrollHeight, scrollWidth } = document.documentElement;
        return { height: scrollHeight, wide: scrollWidth > innerWidth };
      }, texts);
      expect(need.wide, texts.words).toBe(false);
      expect(need.height, texts.words).toBeLessThanOrEqual(embedHeight(texts));
    }
  });
});

test('its links leave the frame and lead to the quote', async () => {
  const page = await reader.open('robots.txt', { javaScript: true });
  const frame = await openFrame(page, frames[0] as Frame, 300);
  const href = await frame?.locator('.last a').last().getAttribute('href');
  expect(href).toMatch(/\/quotes\/[0-9a-z]{10}\/$/);
  expect(await frame?.locator('a:not([target="_top"])').count()).toBe(0);
});
