import { describe, expect, test } from 'vitest';
import { address, useReader } from '../reader.ts';
import { readSiteMap } from '../site-map.ts';
import { answered, bylines, chips, dates, searchOpener, withScript } from './found.ts';

const reader = useReader();
const openSearch = searchOpener(reader);

test.each(['speaker', 'place'] as const)(
  'a %s’s page leads to the search, narrowed to it',
  async (facet) => {
    const page = await reader.open(readSiteMap().kinds[facet], withScript);
    await page.getByRole('link', { name: /^Search / }).click();
    expect(new URL(page.url()).search).toMatch(`?${facet}=`);
    expect(await answered(page)).toMatch(/article|quote/);
    expect(await page.locator('#words').evaluate((field) => field === document.activeElement)).toBe(
      true,
    );
    const chosen = page.locator(`#${facet} option:checked`);
    const name = (await chosen.textContent())?.replace(/ \(\d+\)$/, '');
    expect(name).not.toMatch(/^Any/);
    await page.locator('#results li.result').first().waitFor();
  },
);

describe('narrowing', () => {
  test('by a speaker shows no quote of anybody else', async () => {
    const page = await openSearch('?q=climate');
    await page.getByLabel('Speaker', { exact: true }).selectOption('antonio-guterres');
    await page.waitForURL(/speaker=antonio-guterres/);
    await page.locator('#found').filter({ hasText: 'with these filters' }).waitFor();
    await expect.poll(async () => [...new Set(await bylines(page))]).toEqual(['António Guterres']);
  });

  test('by a speaker alone shows what that speaker said', async () => {
    const page = await openSearch('?speaker=greta-thunberg');
    await page.locator('#results .by').first().waitFor();
    expect([...new Set(await bylines(page))]).toEqual(['Greta Thunberg']);
    const chosen = page.getByLabel('Speaker', { exact: true }).locator('option:checked');
    await expect.poll(() => chosen.textContent()).toMatch(/^Greta Thunberg \(\d+\)$/);
  });

  test('by place and year leaves only articles of both', async () => {
    const page = await openSearch('?place=paris&year=2015&order=oldest');
    await page.locator('#results time').first().waitFor();
    const years = (await dates(page)).map((date) => date?.slice(0, 4));
    expect([...new Set(years)]).toEqual(['2015']);
  });

  test('by somebody whom nobody quotes finds nothing', async () => {
    const page = await openSearch('?q=climate&speaker=nobody-at-all');
    expect(await answered(page)).toBe('No article for “climate” with these filters');
    const chosen = page.getByLabel('Speaker', { exact: true }).locator('option:checked');
    await expect.poll(() => chosen.textContent()).toBe('Nobody At All (0)');
  });

  test('to nothing leaves the lists to choose from, and a way back', async () => {
    const page = await openSearch('?q=climate&speaker=greta-thunberg&year=2010');
    expect(await answered(page)).toBe('No article for “climate” with these filters');
    const years = page.getByLabel('Year', { exact: true }).locator('option');
    await expect.poll(() => years.count()).toBeGreaterThan(1);
    const withResults = years.filter({ hasText: /\([1-9]/ });
    await page
      .getByLabel('Year')
      .selectOption((await withResults.first().getAttribute('value')) ?? '');
    await page.locator('#results li').first().waitFor();
    await page.goBack();
    await page
      .locator('#help')
      .getByRole('link', { name: /^(one article|\d+ articles)$/ })
      .first()
      .click();
    await page.waitForURL(/\?q=climate$/);
    expect(await answered(page)).toMatch(/^\d+ quotes for “climate”/);
  });

  test('of an unknown word leaves all that there is to choose from', async () => {
    const page = await openSearch('?q=zebrafish');
    const speakers = page.getByLabel('Speaker', { exact: true }).locator('option');
    await expect.poll(() => speakers.count()).toBeGreaterThan(50);
  });

  test('costs nothing until the lists are opened', async () => {
    const page = await reader.start({ ...withScript, width: 390 });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address('search/?q=said'));
    await page.locator('#results li').nth(3).waitFor();
    const ofLists = () => asked.filter((url) => /search-index\/facets|names\.json/.test(url));
    expect(ofLists()).toEqual([]);
    await page.getByText('Filter by speaker').click();
    await expect
      .poll(() => page.getByLabel('Speaker', { exact: true }).locator('option').count())
      .toBeGreaterThan(3);
    expect(ofLists().length).toBeGreaterThan(1);
  });
});

test('the list of those spoken about narrows to quotes that name them', async () => {
  const page = await openSearch('?q=Ukraine');
  const list = page.getByLabel('Spoken about', { exact: true });
  await list.locator('option[value=vladimir-putin]').waitFor({ state: 'attached' });
  await list.selectOption('vladimir-putin');
  await page.waitForURL(/about=vladimir-putin/);
  await expect.poll(() => chips(page)).toContain('Spoken about: Vladimir Putin');
});
