import { beforeAll, describe, expect, test } from 'vitest';
import { address, useReader, WIDTHS } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

describe('the map of a story', () => {
  test('has a title, says what it shows, and leads from each mark to the place', async () => {
    const page = await reader.open(site.kinds.article);
    const map = page.getByRole('complementary').getByRole('group', { name: /^Map: / });
    expect(await map.locator('desc').innerHTML()).toContain('Disputed borders are not drawn.');
    const links = await map.getByRole('link').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      // A place without a page leads to the search for it.
      expect(await link.getAttribute('href')).toMatch(
        /\/places\/[^/]+\/$|\/search\/\?place=[^#]+#words$/,
      );
      expect(await link.locator('title').innerHTML()).not.toBe('');
    }
    await links[0]?.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/places\/[^/]+\/$/);
  });

  test('lies within its column at all widths, no name upon another', async () => {
    const page = await reader.start();
    for (const path of site.articles) {
      await page.goto(address(path));
      const map = page.locator('figure.map svg');
      if ((await map.count()) === 0) continue;
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect(await map.evaluate(findClashes), `${path} at ${width}`).toEqual([]);
      }
    }
  });
});

/** Runs in the page: which names of a map overlap or extend beyond its edge. */
function findClashes(map: Element): string[] {
  const frame = map.getBoundingClientRect();
  const labels = [...map.querySelectorAll('text')].map((element) => ({
    text: element.textContent,
    box: element.getBoundingClientRect(),
  }));
  const beyond = labels.filter(({ box }) => box.left < frame.left || box.right > frame.right);
  const clashes = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      // The boxes of fonts are taller than their letters.
      .filter(
        (b) =>
          Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
          Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 5,
      )
      .map((b) => `${a.text} and ${b.text}`),
  );
  return [...beyond.map(({ text }) => `${text} lies beyond`), ...clashes];
}

describe('the map of the world', () => {
  test('has a mark for each place, named with its country and how many articles name it', async () => {
    const page = await reader.open(site.kinds.places);
    const map = page.getByRole('group', { name: 'Map of the world' });
    const names = await map
      .locator('a > title')
      .evaluateAll((all) => all.map((at) => at.innerHTML));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/^.+: (?:1 article|\d+ articles)$/);
    const link = map.getByRole('link').last();
    await link.focus();
    const outline = await link.evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(outline).not.toBe('none');
  });

  test('every mark’s place is in the index by country as well', async () => {
    const page = await reader.open(site.kinds.places);
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const index = new Set(await hrefs('.countries a'));
    expect((await hrefs('.map a')).filter((href) => !index.has(href))).toEqual([]);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
  });
});

test('a place’s page shows where it is, and when it was named', async () => {
  const page = await reader.open(site.kinds.place);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const map = page.getByRole('main').getByRole('img', { name: /^Map: / });
  expect(await map.getByText(title, { exact: true }).count()).toBeGreaterThan(0);
  expect(await page.getByRole('img', { name: /^When articles name / }).count()).toBe(1);
});

test('beside the map of a place with many quotes are those who speak, and its quotes come next', async () => {
  const page = await reader.open(site.kinds.place);
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y;
  const map = await page.locator('figure.map').first().boundingBox();
  const [facts] = await page.locator('.facts').all();
  expect(facts, 'the fullest page of a place has many quotes').toBeDefined();
  const box = await facts?.boundingBox();
  for (const heading of await page.locator('.facts h2').all()) {
    expect(Math.abs(((await heading.boundingBox())?.y ?? 0) - (map?.y ?? 0))).toBeLessThan(24);
  }
  expect(await top('#said-here')).toBeLessThan((box?.y ?? 0) + (box?.height ?? 0) + 48);
  // Nothing beside the map is much longer than what is there of the map and the years.
  expect(box?.height).toBeLessThan(2 * 280);
});

test('the strip leads to any month in two steps, by keyboard and without JavaScript', async () => {
  const path = site.articles[0] ?? '';
  const [year = '', month = ''] = path.split('/');
  const page = await reader.open(site.articles.at(-1) ?? '');
  const strip = page.getByRole('link', { name: 'The whole archive, month by month' });
  await strip.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address('archive/'));
  const cell = page.getByRole('table').locator(`a[href$="/${year}/${month}/"]`);
  expect(await cell.getAttribute('aria-label')).toMatch(/^[A-Z][a-z]+ \d{4}: \d+$/);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(address(`${year}/${month}/`));
});
