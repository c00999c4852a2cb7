import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useReader } from '../reader.ts';
import { bylines, chips, dates, searchOpener } from './found.ts';

const reader = useReader();
const openSearch = searchOpener(reader);

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
