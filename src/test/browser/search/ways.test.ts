import { describe, expect, test } from 'vitest';
import { address, twoFrames, useReader } from '../reader.ts';
import { answered, searchOpener, withScript } from './found.ts';

const reader = useReader();
const openSearch = searchOpener(reader);

describe('the way to the search', () => {
  test('is a field on every page, and the key “/”', async () => {
    const page = await reader.open('quotes/', withScript);
    const field = page.getByRole('searchbox', { name: 'Search words, names, years' });
    await page.keyboard.press('/');
    expect(await field.evaluate((at) => at === document.activeElement)).toBe(true);
    await page.keyboard.type('and/or');
    expect(await field.inputValue()).toBe('and/or');
    await field.fill('climate');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=climate$/);
    expect(await answered(page)).toContain('“climate”');
  });

  test('by key can be switched off', async () => {
    const page = await openSearch();
    await page.getByRole('checkbox', { name: /^Press/ }).uncheck();
    await page.goto(address('about/'));
    const visits: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) visits.push(request.url());
    });
    await page.keyboard.press('/');
    await twoFrames(page);
    expect(visits).toEqual([]);
    expect(page.url()).toBe(address('about/'));
  });

  test('from a page that is not there goes through a form', async () => {
    const page = await reader.open('2001/01/01/', withScript);
    await page.keyboard.press('/');
    await page.keyboard.type('climate');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=climate$/);
    expect(await answered(page)).toContain('“climate”');
  });
});

test('each page tells a browser how to search it', async () => {
  const page = await reader.open('');
  const link = page.locator('link[rel=search]');
  const href = (await link.getAttribute('href')) ?? '';
  const described = await page.request.get(address(href.replace(/^\//, '')));
  expect(await described.text()).toContain('/search/?q={searchTerms}');
});

describe('where the search cannot be', () => {
  test('without JavaScript, the page says so and leads to the lists', async () => {
    const page = await reader.open('search/?q=climate');
    expect(await page.getByText('Search needs JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    const links = page.getByRole('navigation', { name: 'Browse instead' }).getByRole('link');
    expect(await links.count()).toBe(5);
  });

  test.each([
    ['its head', '**/search-index/index.json'],
    ['its script', '**/search-index/stem.js*'],
    ['a file of words', '**/search-index/words/*'],
    ['the articles found', '**/search-index/articles/*'],
  ])('if %s is missing, the page says so', async (_, files) => {
    const page = await reader.start(withScript);
    await page.route(files, (route) => route.abort());
    await page.goto(address('search/?q=climate'));
    await page.getByText('The search could not be loaded').waitFor();
    await page.unroute(files);
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await answered(page)).toContain('“climate”');
  });

  test('for a strict policy of content it still runs', async () => {
    const page = await reader.start(withScript);
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; form-action 'self'";
    await page.route('**/search/**', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': policy };
      await route.fulfill({ response, headers });
    });
    await page.goto(address('search/?q=climate'));
    expect(await answered(page)).toContain('quotes for');
  });
});
