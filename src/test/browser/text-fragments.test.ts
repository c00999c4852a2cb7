import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pickQuote, served, type RecordedQuote } from './cited-quotes.ts';
import { address, twoFrames, useReader } from './reader.ts';

const reader = useReader();

/** How much of a quote's lines the browser marks as the target of a text fragment, and how much elsewhere. */
async function markedShare(page: Page, id: string): Promise<{ share: number; elsewhere: number }> {
  const colour = 'rgb(1, 2, 254)';
  await page.addStyleTag({
    content: `::target-text { background: ${colour} !important; color: ${colour} !important }
      .note ::target-text { background: transparent !important }`,
  });
  await twoFrames(page);
  const lines = await page.evaluate((quoteId) => {
    const spans = [...document.querySelectorAll(`.story .quote.q-${quoteId}`)];
    return spans.flatMap((span) =>
      [...span.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
    );
  }, id);
  const { data, info } = await sharp(await page.screenshot())
    .raw()
    .toBuffer({ resolveWithObject: true });
  let inside = 0;
  let elsewhere = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (red > 20 || green > 20 || blue < 240) continue;
    const x = (at / info.channels) % info.width;
    const y = Math.floor(at / info.channels / info.width);
    const isInside = lines.some(
      (line) =>
        x >= line.x - 2 &&
        x <= line.x + line.width + 2 &&
        y >= line.y - 6 &&
        y <= line.y + line.height + 6,
    );
    if (isInside) inside++;
    else elsewhere++;
  }
  const area = lines.reduce((sum, { width, height }) => sum + width * height, 0);
  return { share: inside / area, elsewhere: elsewhere / area };
}

describe('the link into the article', () => {
  test.each<[string, (quote: RecordedQuote) => boolean]>([
    ['in one piece', ({ spans, blocks }) => spans === 1 && blocks === 1],
    ['over several paragraphs', ({ blocks }) => blocks > 1],
  ])('marks the words of a quote %s in Chromium, and no others', async (_, is) => {
    const { id, record } = pickQuote(is);
    const page = await reader.open('about/', { javaScript: true });
    await page.goto(served(record.in_article_url));
    expect(record.in_article_url).toContain(`#q-${id}:~:text=`);
    const { share, elsewhere } = await markedShare(page, id);
    expect(share).toBeGreaterThan(0.6);
    // Between two paragraphs the browser marks the end of the line, too.
    expect(elsewhere).toBeLessThan(0.02);
  });

  test('marks from the first word of an interrupted quote to its last', async () => {
    const { id, record } = pickQuote(({ spans, blocks }) => spans > 1 && blocks === 1);
    const page = await reader.start({ javaScript: true });
    await page.goto(served(record.in_article_url));
    expect((await markedShare(page, id)).share).toBeGreaterThan(0.6);
  });

  test('leads to the quote where a browser finds other words', async () => {
    const { id, article } = pickQuote(({ spans }) => spans === 1);
    const page = await reader.start({ javaScript: true });
    await page.goto(address(`${article}#q-${id}:~:text=words%20that%20nobody%20printed`));
    await page.waitForFunction((quoteId) => {
      const { top = -1 } = document.querySelector(`#q-${quoteId}`)?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    }, id);
  });
});
