import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useAskedSite } from './asked-site.ts';
import { countEach, mustFind, sayingOf } from './records.ts';

const site = useAskedSite();

const monthOf = (date: string) => date.slice(0, 7);

/** The table by month, `YYYY-MM`: the numbers of each word’s articles and sayings. */
async function tableOf(page: Page): Promise<Map<string, number[]>> {
  const rows = await page
    .locator('#trend-table tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [
        row.querySelector('a')?.getAttribute('href') ?? '',
        ...[...row.querySelectorAll('td')].map(({ textContent }) => textContent),
      ]),
    );
  return new Map(
    rows.map(([href = '', ...numbers]) => [
      href.replace(/^\/(\d{4})\/(\d{2})\/$/u, '$1-$2'),
      numbers.map(Number),
    ]),
  );
}

test('trends of two words are the numbers that the records have', async () => {
  const { quotes, articles, plainWords } = site.records();
  const inArticles = countEach(articles.flatMap(({ terms }) => [...new Set(terms)]));
  const sayingsWith = (word: string) =>
    Map.groupBy(
      quotes.filter(({ terms }) => terms.includes(word)),
      sayingOf,
    );
  const candidates = [...plainWords].filter((word) => {
    const count = inArticles.get(word) ?? 0;
    return count > 5 && count < articles.length / 10;
  });
  // One in a saying that was printed again with other words, which the archive counts once.
  const first = mustFind(
    candidates,
    (word) =>
      [...sayingsWith(word).values()].some(
        (all) => new Set(all.map(({ words }) => words)).size > 1,
      ) && word,
  );
  const second = mustFind(
    candidates,
    (word) => word !== first && sayingsWith(word).size > 3 && word,
  );
  const page = await site.open(`trends/?q=${first},${second}`);
  await page.locator('#counted').filter({ hasText: 'articles' }).waitFor();
  expect(await page.locator('#counted').textContent()).toBe(
    [first, second]
      .map(
        (word) =>
          `${word}: ${inArticles.get(word)} of ${articles.length.toLocaleString('en')} articles.`,
      )
      .join(' '),
  );
  const button = page.locator('#count-sayings');
  await page.locator('#by-sayings svg, #count-sayings:not([hidden])').first().waitFor();
  if (await button.isVisible()) await button.click();
  await page.locator('#by-sayings svg').waitFor();
  const expected = [first, second].flatMap((word) => [
    countEach(
      articles.filter(({ terms }) => terms.includes(word)).map(({ date }) => monthOf(date)),
    ),
    countEach(
      [...sayingsWith(word).values()].map((all) =>
        monthOf(all.map(({ printed }) => printed).sort()[0] ?? ''),
      ),
    ),
  ]);
  const months = new Set(expected.flatMap((counts) => [...counts.keys()]));
  expect(await tableOf(page)).toEqual(
    new Map(
      [...months].sort().map((month) => [month, expected.map((counts) => counts.get(month) ?? 0)]),
    ),
  );
});
