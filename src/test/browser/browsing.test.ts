import { beforeAll, describe, expect, test } from 'vitest';
import { address, useReader } from './reader.ts';
import { readSiteMap, type SiteMap } from './site-map.ts';

const reader = useReader();
let site: SiteMap;

beforeAll(() => {
  site = readSiteMap();
});

/** `2024/02/08/slug/` in its parts. */
function partsOf(path: string) {
  const [year = '', month = '', day = ''] = path.split('/');
  return { year, month, day };
}

describe('browsing by date', () => {
  test('leads from the home page over archive, year, month and day to an article', async () => {
    const path = site.articles[Math.floor(site.articles.length / 2)] ?? '';
    const { year, month, day } = partsOf(path);
    const page = await reader.open('');
    await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name: 'Archive' })
      .click();
    expect(page.url()).toBe(address('archive/'));

    await page.getByRole('rowheader', { name: year }).getByRole('link').click();
    expect(page.url()).toBe(address(`${year}/`));

    await page.getByRole('table').locator(`a[href$="/${year}/${month}/"]`).click();
    expect(page.url()).toBe(address(`${year}/${month}/`));

    const cell = page.locator('td.printed', { has: page.locator(`a[href$="/${day}/"]`) });
    expect(await cell.innerText()).toMatch(new RegExp(`^${Number(day)}\\b`));
    await cell.getByRole('link').first().click();
    expect(page.url()).toBe(address(`${year}/${month}/${day}/`));

    await page.getByRole('main').locator(`.headline a[href$="/${path}"]`).click();
    expect(page.url()).toBe(address(path));
    const published = page.locator('article header time:not(li time)').first();
    expect(await published.getAttribute('datetime')).toBe(`${year}-${month}-${day}`);
  });

  test('leads from each article to the next, to the last and back', async () => {
    const page = await reader.open(site.articles[0] ?? '');
    expect(await page.getByRole('main').locator('a[rel=prev]').count()).toBe(0);
    const visited = [page.url()];
    for (const path of site.articles.slice(1)) {
      await page.getByRole('main').locator('a[rel=next]').click();
      // Articles of one day are in the order of their files, not of their addresses.
      const { year, month, day } = partsOf(path);
      expect(page.url()).toContain(address(`${year}/${month}/${day}/`));
      visited.push(page.url());
    }
    expect(visited.toSorted()).toEqual(site.articles.map(address).toSorted());
    const last = visited.at(-2);
    expect(await page.getByRole('main').locator('a[rel=next]').count()).toBe(0);
    await page.getByRole('main').locator('a[rel=prev]').click();
    expect(page.url()).toBe(last);
  });

  test('leads from an article up to its day, its month and its year', async () => {
    const path = site.articles.at(-1) ?? '';
    const { year, month, day } = partsOf(path);
    const below = { [`${year}/${month}/`]: `${year}/${month}/${day}/`, [`${year}/`]: `${month}/` };
    for (const up of [`${year}/${month}/${day}/`, `${year}/${month}/`, `${year}/`]) {
      const page = await reader.open(path);
      const crumbs = page.getByRole('main').getByRole('navigation').first();
      await crumbs.locator(`a[href$="/${up}"]`).click();
      expect(page.url()).toBe(address(up));
      const down = below[up] ?? path;
      expect(await page.locator(`main a[href$="/${down}"]`).count()).toBeGreaterThan(0);
    }
  });

  test('shows in the sidebar where the article is in its story, and the days around it', async () => {
    const at = Math.floor(site.articles.length / 2);
    const path = site.articles[at] ?? '';
    const page = await reader.open(path);
    const sidebar = page.getByRole('complementary');
    const rows = sidebar.locator('.so-far li');
    const current = rows.locator('a[aria-current=page]');
    expect(await current.getAttribute('href')).toBe(new URL(address(path)).pathname);
    const days = await rows
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(days.toSorted());
    await sidebar.locator('.day-links a').last().click();
    expect(page.url()).toMatch(/\/\d{4}\/\d\d\/\d\d\/$/);
  });

  test('opens the story under the headline of a phone without JavaScript', async () => {
    const page = await reader.open(site.kinds.article, { width: 390 });
    const strip = page.locator('header .story-strip');
    const list = page.locator('#story .so-far');
    expect(await strip.innerText()).toMatch(/\d (?:earlier|later)/);
    expect(await list.isVisible()).toBe(false);
    await strip.click();
    await list.waitFor();
    await page.locator('#story .close').click();
    expect(await list.isVisible()).toBe(false);
    await strip.click();
    const link = list.locator('a:not([aria-current])').first();
    const headline = await link.innerText();
    await link.click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(headline);
  });
});

test.each(['home', 'month', 'week', 'day'] as const)(
  'the %s page shows its headlines on a phone',
  async (kind) => {
    const page = await reader.open(site.kinds[kind], { width: 390 });
    const headlines = page.getByRole('main').locator('.headline a');
    expect(await headlines.count()).toBeGreaterThan(0);
    for (const headline of await headlines.all()) expect(await headline.isVisible()).toBe(true);
  },
);

describe('the front page', () => {
  test('has its lead first, beside what was said, and every story once', async () => {
    const page = await reader.open('');
    const main = page.getByRole('main');
    const headings = await main
      .getByRole('heading')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(headings.slice(0, 2), 'the day, then the lead').toEqual([1, 2]);
    const links = await main
      .locator('.front .headline a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(links.length);
    const lead = await main.locator('.lead').boundingBox();
    const aside = await main.locator('.aside').boundingBox();
    expect((lead?.x ?? 0) + (lead?.width ?? 0)).toBeLessThan(aside?.x ?? 0);
    expect(aside?.y).toBeLessThan((lead?.y ?? 0) + (lead?.height ?? 0));
  });

  test('leads from the band of the archive to its years, each large enough to hit', async () => {
    const page = await reader.open('', { width: 390 });
    const years = page.getByRole('navigation', { name: 'Years of the archive' });
    const last = years.getByRole('link').last();
    expect((await last.locator('..').boundingBox())?.height).toBeGreaterThanOrEqual(36);
    const name = await last.innerText();
    await last.click();
    expect(page.url()).toBe(address(`${name}/`));
  });
});

test.each([320, 390])('a year is whole on a phone of %i px', async (width) => {
  const page = await reader.open(site.kinds.year, { width });
  const months = await page.locator('.small-month').all();
  expect(months).toHaveLength(12);
  for (const month of months) {
    const box = await month.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test.each([320, 360, 390, 641])('twelve months fit into a row at %i px', async (width) => {
  const page = await reader.open(site.kinds.archive, { width });
  for (const path of [site.kinds.archive, site.kinds.decade]) {
    await page.goto(address(path));
    const hidden = await page.locator('.heat').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(hidden, path).toBe(0);
  }
});

describe('a month’s calendar', () => {
  test('has every day of the month once, and marks those on which something was printed', async () => {
    const { year, month } = partsOf(site.kinds.month);
    const page = await reader.open(site.kinds.month);
    const table = page.getByRole('table');
    const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const cells = (await table.locator('td:not(.week)').allInnerTexts()).filter(
      (text) => text.trim() !== '',
    );
    expect(cells.map((text) => Number.parseInt(text, 10))).toEqual(
      Array.from({ length: days }, (_, index) => index + 1),
    );
    expect(await table.getByRole('columnheader').count()).toBe(7);
    const links = await table
      .locator('.printed a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const printed = site.articles.filter((path) => path.startsWith(site.kinds.month));
    const wanted = new Set(printed.map((path) => new URL(address(path.slice(0, 11))).pathname));
    expect(new Set(links)).toEqual(wanted);
  });

  test('sets each day under its weekday', async () => {
    const { year, month } = partsOf(site.kinds.month);
    const page = await reader.open(site.kinds.month);
    const rows = await page.getByRole('table').locator('tbody tr').all();
    for (const row of rows) {
      const texts = await row.locator('td:not(.week)').allInnerTexts();
      for (const [column, text] of texts.entries()) {
        if (text.trim() === '') continue;
        const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number.parseInt(text, 10)));
        expect((date.getUTCDay() + 6) % 7, text).toBe(column);
      }
    }
  });

  test('leads from a day without articles to the nearest that has some', async () => {
    const page = await reader.open(site.kinds.month);
    const empty = page.getByRole('table').locator('a.empty').first();
    const nearest = (await empty.getAttribute('title'))?.replace(/^.*nearest: /, '') ?? '';
    await empty.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/\d{4}\/\d{2}\/\d{2}\/$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(nearest);
  });

  test('leads to its weeks, whose days are in them', async () => {
    const page = await reader.open(site.kinds.month);
    await page.getByRole('table').locator('.week a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/^\/\d{4}\/week-\d{2}\/$/);
    expect(await page.getByRole('main').locator('.headline').count()).toBeGreaterThan(0);
  });
});

describe('the date field', () => {
  test('goes to a day that has articles', async () => {
    const { year, month, day } = partsOf(site.articles[0] ?? '');
    const page = await reader.open('archive/', { javaScript: true });
    await page.getByLabel('Go to a day').fill(`${year}-${month}-${day}`);
    await page.getByRole('button', { name: 'Go' }).click();
    await page.waitForURL(address(`${year}/${month}/${day}/`));
  });

  test('says which days are nearest to one that has none', async () => {
    const { year, month, day } = partsOf(site.articles[0] ?? '');
    const page = await reader.open('archive/', { javaScript: true });
    const field = page.getByLabel('Go to a day');
    const next = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day) + 1));
    await field.fill(next.toISOString().slice(0, 10));
    await field.press('Enter');
    const answer = page.getByRole('status');
    await answer.getByRole('link').first().click();
    expect(page.url()).toBe(address(`${year}/${month}/${day}/`));
  });

  test('answers an address that asks for a day without articles', async () => {
    const { year, month, day } = partsOf(site.articles[0] ?? '');
    const page = await reader.open(`${year}/${Number(month)}/${Number(day)}/no-such-story/`, {
      javaScript: true,
    });
    const links = page.getByRole('status').getByRole('link');
    await links.first().click();
    expect(page.url()).toBe(address(`${year}/${month}/${day}/`));
  });

  test('is not there without JavaScript, and the lists are', async () => {
    const page = await reader.open('archive/');
    expect(await page.getByLabel('Go to a day').isVisible()).toBe(false);
    expect(await page.getByRole('rowheader').getByRole('link').count()).toBeGreaterThan(0);
  });
});

describe('an address without a page', () => {
  test('answers 404 and leads to the years', async () => {
    const page = await reader.start();
    const answer = await page.goto(address(site.kinds.notFound));
    expect(answer?.status()).toBe(404);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^\d{4}$/ })
      .first()
      .click();
    expect(new URL(page.url()).pathname).toMatch(/^\/\d{4}\/$/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^\d{4}$/);
  });
});
