import { beforeAll, describe, expect, test } from 'vitest';
import { useAskedSite } from './asked-site.ts';
import { countEach, listed, mustFind, type AskedQuote, type Records } from './records.ts';
import { ask, countsIn, filtersOf, foundQuotes } from './search-page.ts';

/** What a question must find is read from the records that the site has for other programs. */
const site = useAskedSite();
let quotes: Records['quotes'];
let plainWords: Records['plainWords'];

beforeAll(() => {
  ({ quotes, plainWords } = site.records());
});

const MONTHS = [
  'January February March April May June July August September October November December',
].flatMap((all) => all.split(' '));

const monthName = (date: string) => MONTHS[Number(date.slice(5, 7)) - 1] ?? '';
const yearOf = ({ printed }: AskedQuote) => printed.slice(0, 4);
const idsOf = (rows: readonly AskedQuote[]) => rows.map(({ id }) => id).sort();
const has = (word: string) => (row: AskedQuote) => row.terms.includes(word);
const saidBy = (slug: string | null) => (row: AskedQuote) => slug !== null && row.by.includes(slug);

/** Whether a quote names a place, or was said in it. */
const isOf = (place: string) => (row: AskedQuote) =>
  row.place === place || listed(row.places_named).includes(place) || row.words.includes(place);

/** Words that no other quotes have in other forms, the rarest in quotes first. */
function wordsByCount(): (readonly [word: string, count: number])[] {
  const counts = countEach(quotes.flatMap(({ terms }) => [...new Set(terms)]));
  return [...counts].filter(([word]) => plainWords.has(word)).sort((a, b) => a[1] - b[1]);
}

/** The rarest word that so many quotes have. */
const wordOf = (least: number, not = '') =>
  mustFind(wordsByCount(), ([word, count]) => count >= least && word !== not && word);

/** Quotes of people whose name is theirs alone. */
const named = () =>
  quotes.filter(({ speaker_kind: kind, by }) => kind === 'person' && by.length === 1);

describe('what somebody said', () => {
  test('about a thing in a year is what the records have of it, and nothing else', async () => {
    const [row, word] = mustFind(named(), (one) => {
      const same = quotes
        .filter(saidBy(one.speaker_id))
        .filter((other) => yearOf(other) === yearOf(one));
      const common = one.terms.find(
        (term) => plainWords.has(term) && same.filter(has(term)).length > 1,
      );
      return common !== undefined && ([one, common] as const);
    });
    const year = yearOf(row);
    const { page, status } = await ask(
      site,
      `what did ${row.speaker} say about ${word} in ${year}`,
    );
    expect(await filtersOf(page)).toEqual([`Speaker: ${row.speaker}`, `Printed: ${year}`]);
    const inYear = quotes.filter(saidBy(row.speaker_id)).filter((other) => yearOf(other) === year);
    const whole = inYear.filter(has(word));
    const articles = new Set(
      site
        .records()
        .articles.filter(({ terms }) => terms.includes(word))
        .map(({ id }) => id),
    );
    const around = inYear.filter((each) => !has(word)(each) && articles.has(each.article_id));
    expect(countsIn(status)).toEqual({ whole: whole.length, around: around.length });
    const found = await foundQuotes(page, whole.length + around.length);
    expect(found.slice(0, whole.length).sort()).toEqual(idsOf(whole));
    expect(found.slice(whole.length).sort()).toEqual(idsOf(around));
  });

  test('of a place in a month comes first where the quote names the place', async () => {
    // A town after which somebody is called may be either.
    const people = new Set(
      quotes.flatMap((one) => [...listed(one.about), ...listed(one.speakers)]),
    );
    const [row, place] = mustFind(named(), (one) => {
      const [name = ''] = listed(one.places_named);
      return /^[A-Z][a-z]+$/u.test(name) && !people.has(name) && ([one, name] as const);
    });
    const month = `${monthName(row.printed)} ${yearOf(row)}`;
    const { page, status } = await ask(site, `${row.speaker} ${place} ${month}`);
    expect(await filtersOf(page)).toEqual([
      `Speaker: ${row.speaker}`,
      `Place: ${place}`,
      `Printed: ${month}`,
    ]);
    const whole = quotes
      .filter(saidBy(row.speaker_id))
      .filter(({ printed }) => printed.startsWith(row.printed.slice(0, 7)))
      .filter(isOf(place));
    const { whole: counted, around } = countsIn(status);
    expect(counted).toBe(whole.length);
    const found = await foundQuotes(page, counted + around);
    expect(found.slice(0, counted).sort()).toEqual(idsOf(whole));
    await page.getByRole('link', { name: `Remove the filter Speaker: ${row.speaker}` }).click();
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === `${place} ${month}`);
    await expect.poll(() => filtersOf(page)).toEqual([`Place: ${place}`, `Printed: ${month}`]);
  });

  test('in the last week of a month is of its last seven days', async () => {
    const isLate = ({ printed }: AskedQuote) =>
      /^\d{4}-(?:01|03|05|07|08|10|12)-(?:2[5-9]|3\d)$/u.test(printed);
    const row = mustFind(named(), (one) => isLate(one) && one);
    const month = row.printed.slice(0, 7);
    const { page } = await ask(
      site,
      `${row.speaker} last week of ${monthName(row.printed)} ${yearOf(row)}`,
    );
    const expected = quotes
      .filter(saidBy(row.speaker_id))
      .filter((one) => one.printed.startsWith(month) && isLate(one));
    expect((await foundQuotes(page, expected.length)).sort()).toEqual(idsOf(expected));
  });

  test('in a month, without a year, is of that month in every year', async () => {
    const inMonth = (one: AskedQuote) =>
      quotes
        .filter(saidBy(one.speaker_id))
        .filter(({ printed }) => printed.slice(5, 7) === one.printed.slice(5, 7));
    const row = mustFind(named(), (one) => new Set(inMonth(one).map(yearOf)).size > 1 && one);
    const month = monthName(row.printed);
    const { page } = await ask(site, `what did ${row.speaker} say in ${month}`);
    expect(await filtersOf(page)).toEqual([
      `Speaker: ${row.speaker}`,
      `Printed: ${month} of any year`,
    ]);
    const expected = inMonth(row);
    expect((await foundQuotes(page, expected.length)).sort()).toEqual(idsOf(expected));
  });

  test('about somebody is what names them, by others', async () => {
    const about = mustFind(
      quotes,
      ({ about: names, about_ids: ids }) =>
        names !== null && listed(ids).length === 1 && { name: names, slug: ids },
    );
    const { page } = await ask(site, `what do people say about ${about.name}`);
    expect(await filtersOf(page)).toEqual([`Spoken about: ${about.name}`]);
    const expected = quotes.filter(({ about_ids: ids }) => listed(ids).includes(about.slug ?? ''));
    expect((await foundQuotes(page, expected.length)).sort()).toEqual(idsOf(expected));
  });
});

describe('words', () => {
  test('are found in every quote that has them, newest first where that is asked for', async () => {
    const word = wordOf(11);
    const { page, status } = await ask(site, word, '&order=newest');
    const expected = quotes.filter(has(word));
    expect(countsIn(status)).toEqual({ whole: expected.length, around: 0 });
    const found = await foundQuotes(page, expected.length);
    expect([...found].sort()).toEqual(idsOf(expected));
    const printed = new Map(quotes.map((row) => [row.id, row.printed]));
    const dates = found.map((id) => printed.get(id) ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('with a minus leave out what has the other word', async () => {
    const { word, other, rows } = mustFind(wordsByCount(), ([each, count]) => {
      const all = quotes.filter(has(each));
      const terms = all.flatMap((row) => row.terms).filter((term) => plainWords.has(term));
      const not = terms.find((term) => all.some((row) => !has(term)(row)));
      return count > 10 && not !== undefined && { word: each, other: not, rows: all };
    });
    const { page, status } = await ask(site, `${word} -${other}`);
    const expected = rows.filter((row) => !has(other)(row));
    expect(countsIn(status).whole).toBe(expected.length);
    expect((await foundQuotes(page, expected.length)).sort()).toEqual(idsOf(expected));
  });

  test('with OR find either', async () => {
    const first = wordOf(2);
    const second = wordOf(2, first);
    const { page } = await ask(site, `${first} OR ${second}`);
    const expected = quotes.filter((row) => has(first)(row) || has(second)(row));
    expect((await foundQuotes(page, expected.length)).sort()).toEqual(idsOf(expected));
  });

  test('in marks are found only together', async () => {
    const runsOf = ({ terms }: AskedQuote) =>
      terms
        .map((_, at) => terms.slice(at, at + 3).join(' '))
        .filter((run) => /^[a-z]+ [a-z]+ [a-z]+$/u.test(run));
    const counts = countEach(quotes.flatMap((row) => [...new Set(runsOf(row))]));
    const phrase = mustFind(counts, ([run, count]) => count > 3 && count < 10 && run);
    const { page } = await ask(site, `“${phrase}”`);
    const expected = quotes.filter((row) => runsOf(row).includes(phrase));
    expect((await foundQuotes(page, expected.length)).sort()).toEqual(idsOf(expected));
  });

  test('can be asked to be in one quote', async () => {
    const [first, second] = mustFind(quotes, ({ terms }) => {
      const [one, other] = [...new Set(terms)].filter((term) => plainWords.has(term));
      return one !== undefined && other !== undefined && ([one, other] as const);
    });
    const { page } = await ask(site, `${first} ${second}`, '&inside=1');
    const expected = quotes.filter((row) => has(first)(row) && has(second)(row));
    expect((await foundQuotes(page, expected.length)).sort()).toEqual(idsOf(expected));
  });

  test('that no article has are said to be nowhere', async () => {
    const { page, status } = await ask(site, 'zebrafish');
    expect(status).toBe('No article for “zebrafish”');
    expect(await page.locator('#results li').count()).toBe(0);
  });
});

test('a misspelt name is offered as it is spelt, and not taken by itself', async () => {
  const known = new Set(site.records().articles.flatMap(({ terms }) => terms));
  const names = new Set(quotes.flatMap(({ speaker }) => speaker ?? []));
  const bearers = countEach([...names].map((name) => name.split(' ').at(-1) ?? ''));
  const { name, slip } = mustFind(named(), ({ speaker }) => {
    const surname = speaker?.split(' ').at(-1) ?? '';
    const misspelt = surname.replace(/^(..)(.)(.)/u, '$1$3$2');
    const isNew = misspelt !== surname && !known.has(misspelt.toLowerCase());
    const isRare = (bearers.get(surname) ?? 0) < 3;
    return surname.length > 6 && isNew && isRare && { name: surname, slip: misspelt };
  });
  const { page } = await ask(site, slip);
  expect(await page.locator('#results li').count()).toBe(0);
  await page.getByRole('link', { name, exact: true }).click();
  await page.waitForURL(new RegExp(`\\?q=${name}$`, 'u'));
  await expect.poll(async () => (await filtersOf(page)).join()).toContain(name);
});
