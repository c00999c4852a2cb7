import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readSiteMap } from './site-map.ts';
import { address, twoFrames, useReader, type ReaderOptions } from './reader.ts';

const reader = useReader();
const withScript: ReaderOptions = { javaScript: true };

/** Opens the search, and waits for its answer where it asks for something. */
async function openSearch(query = '', options: ReaderOptions = {}): Promise<Page> {
  const page = await reader.open(`search/${query}`, { ...withScript, ...options });
  if (query !== '') await answered(page);
  return page;
}

/** Waits until the page says what was found. */
async function answered(page: Page): Promise<string> {
  await page
    .locator('#found')
    .filter({ hasText: /article|quote|no word|at most/i })
    .waitFor();
  return (await page.locator('#found').textContent()) ?? '';
}

const titles = (page: Page) => page.locator('#results h2').allTextContents();
/** Those who are named as speakers, without what they are. */
const bylines = async (page: Page) =>
  (await page.locator('#results .by').allTextContents()).map((by) => by.replace(/, .*/, ''));
const chips = (page: Page) => page.locator('#chips .filter').allTextContents();
const dates = (page: Page) =>
  page
    .locator('#results time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));

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

describe('a search for words', () => {
  test('finds articles, marks the words, and says how many there are', async () => {
    const page = await openSearch();
    await page.getByRole('searchbox', { name: 'Search for' }).fill('climate');
    await page.keyboard.press('Enter');
    expect(await answered(page)).toMatch(/^\d+ quotes for “climate”/);
    expect(new URL(page.url()).search).toBe('?q=climate');
    await page.getByRole('radio', { name: 'Articles' }).check();
    await page.waitForURL(/show=articles/);
    await page
      .locator('#found')
      .filter({ hasText: /^\d+ articles for “climate”/ })
      .waitFor();
    await page.locator('#results li.result').nth(4).waitFor();
    expect((await titles(page)).join()).toContain('climate');
    const marks = await page.locator('#results mark').allTextContents();
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((mark) => !/^climates?$/i.test(mark))).toEqual([]);
  });

  test('leads to the very quote', async () => {
    const page = await openSearch('?q=hanging+by+a+thread');
    const quote = page
      .locator('#results a.words')
      .filter({ hasText: 'planet is hanging by a thread' });
    expect(await page.locator('#results .by').first().textContent()).toMatch(/^António Guterres/);
    await quote.click();
    expect(new URL(page.url()).hash).toMatch(/^#q-[0-9a-z]{10}$/);
    expect(await page.locator(':target').textContent()).toContain('hanging by a thread');
  });

  test('finds words in quotation marks only where they stand together', async () => {
    const together = await openSearch('?q=%E2%80%9Cworld+war%E2%80%9D&show=articles');
    const apart = await openSearch('?q=world+war&show=articles');
    const count = async (page: Page) => Number.parseInt(await answered(page), 10);
    expect(await count(together)).toBeGreaterThan(1);
    expect(await count(together)).toBeLessThan(await count(apart));
  });

  test('comes by date where that is asked for', async () => {
    const page = await openSearch('?q=climate&order=newest');
    await page.locator('#results time').nth(3).waitFor();
    const newest = await dates(page);
    expect(newest).toEqual([...newest].sort().reverse());
    await page.getByLabel('Order').selectOption('oldest');
    await page.waitForURL(/order=oldest/);
    await expect.poll(() => dates(page)).toEqual([...newest].sort());
  });

  test('shows ten at a time, and goes on from there', async () => {
    const page = await openSearch('?q=said&show=articles');
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => page.locator('#results li.result').count()).toBe(20);
    const focused = page.locator('#results li.result:nth-child(11) h2 a');
    expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('that finds nothing says what to do', async () => {
    const page = await openSearch('?q=zyzzyva');
    expect(await answered(page)).toBe('No article for “zyzzyva”');
    expect(await page.getByText('Try fewer words').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Speakers by name' }).isVisible()).toBe(true);
  });

  test.each([
    ['aardvark', 'No article for “aardvark”'],
    ['ibuprofen', 'No article for “ibuprofen”'],
    ['iPhone', 'No article for “iPhone”'],
    ['imposter', 'No article for “imposter”'],
    ['zebrafish Obama', 'No article has zebrafish'],
    ['zebrafish “Obama”', /^No article has zebrafish; \d+ have Obama$/],
    ['“Obama” “zebrafish said”', /^No article has zebrafish said; \d+ have Obama$/],
    ['—', 'There is no word here that can be searched for.'],
    ['a'.repeat(501), 'A search can have at most 500 characters.'],
  ])('for %s finds nothing, and says why', async (question, answer) => {
    const page = await openSearch(`?q=${encodeURIComponent(question)}`);
    const status = page.locator('#found');
    await expect.poll(() => status.textContent()).toMatch(answer);
    expect(await page.locator('#results li').count()).toBe(0);
  });

  test('with a slip offers the word that may be meant, and does not take it', async () => {
    const page = await openSearch('?q=presidnt+Obama');
    expect(await answered(page)).toBe('No article has presidnt');
    expect(await page.locator('#results li').count()).toBe(0);
    await page.getByRole('link', { name: 'president', exact: true }).click();
    await page.locator('#results li').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=president+Obama');
  });

  test('says in which form a word was found that is nowhere as it was typed', async () => {
    const page = await openSearch('?q=climated');
    const status = await answered(page);
    const forms = await page.locator('#forms').textContent();
    expect([status, forms]).toEqual([
      expect.stringMatching(/^(?:One|\d+) quotes? for “climated”$/),
      'No article has climated in this form; found as climate. ',
    ]);
  });

  test('goes back with the browser', async () => {
    const page = await openSearch('?q=climate');
    await page.getByRole('searchbox').fill('moon');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('#found').filter({ hasText: 'moon' }).waitFor();
    await page.goBack();
    await page.locator('#found').filter({ hasText: 'climate' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('climate');
  });

  test('takes no markup from its address', async () => {
    const page = await openSearch('?q=%3Cimg+src%3Dx+onerror%3Ddocument.title%3D1%3E');
    expect(await page.title()).toContain('Search');
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('a question', () => {
  test('with a name, a word and a year becomes filters and words', async () => {
    const page = await openSearch('?q=Obama+pathway+2015');
    expect(await chips(page)).toEqual(['Speaker: Barack Obama', 'Printed: 2015']);
    await page.locator('#results .by').first().waitFor();
    expect([...new Set(await bylines(page))]).toEqual(['Barack Obama']);
    const years = (await dates(page)).map((date) => date?.slice(0, 4));
    expect([...new Set(years)]).toEqual(['2015']);
    expect((await page.locator('#results .words mark').allTextContents()).join()).toMatch(
      /pathway/i,
    );
    expect(await page.locator('#results .role').first().textContent()).toMatch(/President/);
  });

  test('in a sentence asks for the same; what only asks is not searched for', async () => {
    const page = await openSearch('?q=what+did+Obama+say+about+Iran');
    expect(await chips(page)).toEqual(['Speaker: Barack Obama', 'Place: Iran']);
    expect(await page.locator('#left-out').textContent()).toMatch(/what, did, say, about/);
    await page.locator('#results .by').first().waitFor();
    expect([...new Set(await bylines(page))]).toEqual(['Barack Obama']);
  });

  test('names a week, whose days are said', async () => {
    const page = await openSearch('?q=Obama+last+week+of+June+2015');
    const [, week] = await chips(page);
    expect(week).toMatch(/^Printed: 24.*30 June 2015$/);
    await page.locator('#results time').first().waitFor();
    for (const date of await dates(page)) expect(date).toMatch(/^2015-06-(?:2[4-9]|30)$/);
  });

  test('about somebody finds quotes of others that name them', async () => {
    const page = await openSearch('?q=what+do+people+say+about+Putin');
    expect(await chips(page)).toEqual(['Spoken about: Vladimir Putin']);
    await page.locator('#results .words').first().waitFor();
    for (const words of await page.locator('#results .words').allTextContents()) {
      expect(words).toContain('Putin');
    }
    expect(await bylines(page)).not.toContain('Vladimir Putin');
  });

  test('is answered by date as well, both ways', async () => {
    const page = await openSearch('?about=vladimir-putin&order=oldest');
    await page.locator('#results time').nth(2).waitFor();
    const oldest = await dates(page);
    expect(oldest).toEqual([...oldest].sort());
  });

  test('loses a filter with its words, and back brings them', async () => {
    const page = await openSearch('?q=Obama+Iran+2015');
    await page.getByRole('link', { name: 'Remove the filter Speaker: Barack Obama' }).click();
    await page.waitForURL(/\?q=Iran\+2015$/);
    await expect.poll(() => chips(page)).toEqual(['Place: Iran', 'Printed: 2015']);
    expect(await page.locator('#words').inputValue()).toBe('Iran 2015');
    await page.goBack();
    await expect.poll(() => page.locator('#words').inputValue()).toBe('Obama Iran 2015');
    await expect.poll(async () => (await chips(page)).length).toBe(3);
  });

  test('has a name as a word where the reader wants that', async () => {
    const page = await openSearch('?q=Obama+climate');
    await page.getByRole('link', { name: 'Search for Obama as words' }).click();
    await page.waitForURL(/q=%22Obama%22\+climate/);
    await expect.poll(() => chips(page)).toEqual(['Tag: Climate']);
  });

  test('with a misspelt name offers the name, and does not take it', async () => {
    const page = await openSearch('?q=Pashinian');
    expect(await page.locator('#results li').count()).toBe(0);
    await page.getByRole('link', { name: 'Pashinyan', exact: true }).click();
    await page.waitForURL(/\?q=Pashinyan$/);
    await expect.poll(() => chips(page)).toEqual(['Speaker: Nikol Pashinyan']);
  });
});

describe('signs', () => {
  const words = (page: Page) => page.locator('#results .words').allTextContents();

  test('a minus leaves quotes with the word out', async () => {
    const page = await openSearch('?q=climate+-change');
    await page.locator('#results .words').first().waitFor();
    expect((await words(page)).filter((text) => /\bchange/i.test(text))).toEqual([]);
  });

  test('OR finds either', async () => {
    const page = await openSearch('?q=ceasefire+OR+truce');
    await page.locator('#results .words').first().waitFor();
    for (const text of await words(page)) expect(text).toMatch(/ceasefire|cease-fire|truce/i);
  });

  test('marks find words only together', async () => {
    const page = await openSearch('?q=“world+war”');
    await page.locator('#results .words').first().waitFor();
    for (const text of await words(page)) expect(text).toMatch(/world war/i);
  });

  test('all words can be asked to be in one quote, and the address says so', async () => {
    const page = await openSearch('?q=Obama+Iran');
    await page.getByRole('checkbox', { name: 'All words in one quote' }).check();
    await page.waitForURL(/inside=1/);
    await page.reload();
    expect(await page.getByRole('checkbox', { name: 'All words in one quote' }).isChecked()).toBe(
      true,
    );
  });
});

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

test('the list of those spoken about narrows to quotes that name them', async () => {
  const page = await openSearch('?q=Ukraine');
  const list = page.getByLabel('Spoken about', { exact: true });
  await list.locator('option[value=vladimir-putin]').waitFor({ state: 'attached' });
  await list.selectOption('vladimir-putin');
  await page.waitForURL(/about=vladimir-putin/);
  await expect.poll(() => chips(page)).toContain('Spoken about: Vladimir Putin');
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
