import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFeed } from '../../support/site/read-feed.ts';
import { useAskedSite } from './asked-site.ts';
import { countEach, listed, mustFind, sayingOf, type AskedQuote } from './records.ts';

/** What pages and feeds say of sayings is compared with the rows of the downloads. */
const site = useAskedSite();
let quotes: readonly AskedQuote[];
let bySaying: ReadonlyMap<string, readonly AskedQuote[]>;

beforeAll(() => {
  ({ quotes } = site.records());
  bySaying = Map.groupBy(quotes, sayingOf);
});

const open = (path: string) => site.open(path, { javaScript: false });
const sayingsOf = (rows: readonly AskedQuote[]) => new Set(rows.map(sayingOf));
const saidBy = (slug: string) => quotes.filter(({ by }) => by.includes(slug));
const pageOf = ({ address }: AskedQuote) => new URL(address).pathname.slice(1);
const hasPage = (path: string) => existsSync(join(site.folder(), path, 'index.html'));

/** The speakers of whom there are most sayings, by slug. */
const mostQuoted = () =>
  [...countEach(quotes.flatMap(({ speaker_id: slug }) => slug ?? []))]
    .sort((a, b) => b[1] - a[1])
    .map(([slug]) => slug);

describe('a saying that several articles print', () => {
  test('names them, and the day on which it was first printed', async () => {
    const rows = mustFind(bySaying.values(), (all) => {
      const days = new Set(all.map(({ printed }) => printed));
      return (
        days.size > 2 && all.every((row) => row.kind === 'direct' && hasPage(pageOf(row))) && all
      );
    });
    const days = rows.map(({ printed }) => printed).sort();
    const last = mustFind(rows, (row) => row.printed === days.at(-1) && row);
    const page = await open(pageOf(last));
    const links = page.locator('.also-printed a');
    const others = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const expected = rows.filter(({ id }) => id !== last.id).map(({ id }) => `/quotes/${id}/`);
    expect([...others].sort()).toEqual([...expected].sort());
    const facts = page.locator('.facts div').filter({ hasText: 'First printed' });
    expect(await facts.locator('time').getAttribute('datetime')).toBe(days[0]);
    expect(last.first).toBe(days[0]);
  });

  test('counts once on the page of its speaker, and in the numbers', async () => {
    const slug = mustFind(mostQuoted(), (each) => each);
    const count = sayingsOf(saidBy(slug)).size;
    expect(count).toBeLessThan(saidBy(slug).length);
    const page = await open(`speakers/${slug}/`);
    expect(await page.locator('main').innerText()).toContain(`${count} quotes in `);
    await page.getByRole('link', { name: 'In numbers' }).click();
    const years = await page.locator('.years tbody td:nth-child(2)').allTextContents();
    expect(years.reduce((sum, number) => sum + Number(number), 0)).toBe(count);
    expect(await page.locator('main').innerText()).toContain(
      `${count} sayings, printed in ${saidBy(slug).length} quotes`,
    );
  });

  test('is one item of a feed, of which the newest are there', async () => {
    const slug = mustFind(mostQuoted(), (each) => each);
    const file = join(site.folder(), `speakers/${slug}/feed.xml`);
    const { items } = readFeed('rss', await readFile(file, 'utf8'));
    const ids = items.map(({ id }) => id.replace(/^.*sayings\//u, ''));
    expect(new Set(ids).size).toBe(ids.length);
    const firsts = [...sayingsOf(saidBy(slug))].map(
      (id) => [id, bySaying.get(id)?.[0]?.first ?? ''] as const,
    );
    const days = new Map(firsts);
    const newest = firsts
      .map(([, day]) => day)
      .sort()
      .reverse();
    expect(ids.map((id) => days.get(id))).toEqual(newest.slice(0, ids.length));
    expect(ids.length).toBeGreaterThan(9);
  });
});

describe('what is said about', () => {
  test('a person is on the person’s page, with how often and by how many', async () => {
    const counts = countEach(quotes.flatMap(({ about_ids: ids }) => listed(ids)));
    const rowsOn = (each: string) =>
      quotes.filter(({ about_ids: ids }) => listed(ids).includes(each));
    const slug = mustFind(counts, ([each, count]) => {
      const areNamed = rowsOn(each).every(({ speaker_id: by }) => by !== null);
      return count > 3 && areNamed && hasPage(`speakers/${each}/`) && each;
    });
    const rows = rowsOn(slug);
    const page = await open(`speakers/${slug}/`);
    const speakers = new Set(rows.map(({ speaker_id: by }) => by)).size;
    const section = page.locator('section.spoken-about');
    expect(await section.innerText()).toContain(
      `${sayingsOf(rows).size} times, by ${speakers} speakers`,
    );
    const words = await section.locator('.words').allInnerTexts();
    const name = listed(rows[0]?.about ?? null)[0] ?? '';
    expect(words.filter((each) => !each.includes(name))).toEqual([]);
  });

  test('a place is on its page, and so is what was said there', async () => {
    const { place, slug } = mustFind(quotes, ({ place: name, place_id: id }) => {
      const isFrequent =
        quotes.filter(({ places_named: names }) => listed(names).includes(name ?? '')).length > 3;
      return name !== null && isFrequent && { place: name, slug: id };
    });
    const rows = quotes.filter(({ places_named: names }) => listed(names).includes(place));
    const page = await open(`places/${slug}/`);
    const about = page.locator('section.spoken-about');
    expect(await about.locator('h2').innerText()).toMatch(
      new RegExp(`^Said about ${place}$`, 'iu'),
    );
    expect(await about.innerText()).toContain(`${sayingsOf(rows).size} times, by `);
    const there = quotes.filter(({ place_id: id }) => id === slug);
    const said = page.locator(`ol.quotes > li:has(a[href="/places/${slug}/"])`);
    expect(await said.count()).toBeGreaterThan(0);
    expect(await said.count()).toBeLessThanOrEqual(sayingsOf(there).size);
  });
});

test('a speaker on a subject is a page of all such sayings, oldest first', async () => {
  const { slug, place, subject, rows } = mustFind(mostQuoted(), (each) => {
    const folder = join(site.folder(), 'speakers', each, 'on');
    if (!existsSync(folder)) return undefined;
    const made = readdirSync(folder);
    const own = saidBy(each);
    const names = new Set(own.flatMap(({ places_named: column }) => listed(column)));
    return [...names].flatMap((name) => {
      const on = name.toLowerCase();
      const naming = own.filter(({ places_named: column }) => listed(column).includes(name));
      return made.includes(on) ? [{ slug: each, place: name, subject: on, rows: naming }] : [];
    })[0];
  });
  const page = await open(`speakers/${slug}/on/${subject}/`);
  expect(await page.locator('h1').innerText()).toBe(`${rows[0]?.speaker} on ${place}`);
  const count = sayingsOf(rows).size;
  expect(await page.locator('main').innerText()).toContain(`${count} quotes`);
  const hrefs = await page
    .locator('ol.quotes > li .words a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const ids = hrefs.map((href) => /^\/quotes\/(.+)\/$/u.exec(href)?.[1] ?? href);
  const shown = new Set(quotes.filter(({ id }) => ids.includes(id)).map(sayingOf));
  expect([...shown].sort()).toEqual([...sayingsOf(rows)].sort());
});
