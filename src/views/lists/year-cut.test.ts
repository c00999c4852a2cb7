import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../../core/calendar/date.ts';
import { cutByYear } from './year-cut.ts';

const LONGEST = 100;
const hrefOf = (year: string) => `/speakers/berg/${year}/`;

/** So many items, the same number each year from 2000 on, oldest first. */
function items(count: number, years: number): { date: CalendarDate; n: number }[] {
  return Array.from({ length: count }, (_, n) => {
    const year = 2000 + Math.floor((n * years) / count);
    return { date: `${year}-06-15` as CalendarDate, n };
  });
}

describe('cutByYear', () => {
  test.each([
    ['none', 0],
    ['one', 1],
    ['as many as a page holds', LONGEST],
  ])('a short list stays whole, newest first: %s', (_what, count) => {
    const { main, pages } = cutByYear(items(count, 3), hrefOf, false);
    expect(pages).toEqual([]);
    expect(main.years).toEqual([]);
    expect(main.items.map(({ date }) => date)).toEqual(
      items(count, 3)
        .map(({ date }) => date)
        .reverse(),
    );
  });

  test('a long one has the newest on its main page and a page a year', () => {
    const { main, pages } = cutByYear(items(150, 3), hrefOf, false);
    expect(main.items).toHaveLength(LONGEST);
    expect(main.years).toEqual([
      { label: '2002', href: '/speakers/berg/2002/', count: 50, current: false },
      { label: '2001', href: '/speakers/berg/2001/', count: 50, current: false },
      { label: '2000', href: '/speakers/berg/2000/', count: 50, current: false },
    ]);
    expect(pages.map(({ year, href, items: own }) => [year, href, own.length])).toEqual([
      ['2002', '/speakers/berg/2002/', 50],
      ['2001', '/speakers/berg/2001/', 50],
      ['2000', '/speakers/berg/2000/', 50],
    ]);
    for (const page of pages) {
      expect(page.years.filter(({ current }) => current).map(({ label }) => label)).toEqual([
        page.year,
      ]);
    }
  });

  test('a busy year has several pages, the oldest first', () => {
    const { pages } = cutByYear(items(250, 1), hrefOf, false);
    expect(pages.map(({ href, items: own }) => [href, own[0]?.n, own.length])).toEqual([
      ['/speakers/berg/2000/', 0, 100],
      ['/speakers/berg/2000/page-2/', 100, 100],
      ['/speakers/berg/2000/page-3/', 200, 50],
    ]);
  });

  test('years share a page as long as it has room, at the address of the first', () => {
    const { main, pages } = cutByYear(items(150, 5), hrefOf, true);
    expect(main.years.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['2003–2004', '/speakers/berg/2003/', 60],
      ['2000–2002', '/speakers/berg/2000/', 90],
    ]);
    expect(pages.map(({ year, rest, items: own }) => [year, rest, own.length])).toEqual([
      ['2003–2004', '2003', 60],
      ['2000–2002', '2000', 90],
    ]);
  });

  test('a new item leaves the pages of other years as they are', () => {
    const before = cutByYear(items(240, 2), hrefOf, false).pages;
    const added = { date: '2001-12-31' as CalendarDate, n: 999 };
    const after = cutByYear([...items(240, 2), added], hrefOf, false).pages;
    const of = (pages: typeof before) => pages.filter(({ year }) => year === '2000');
    expect(of(after)).toEqual(of(before));
  });

  test('items of one day keep their order', () => {
    const day = '2024-02-08' as CalendarDate;
    const { main } = cutByYear(
      [
        { date: day, n: 1 },
        { date: day, n: 2 },
      ],
      hrefOf,
      false,
    );
    expect(main.items.map(({ n }) => n)).toEqual([1, 2]);
  });

  test('every item is on one page of a year, whatever order they come in', () => {
    const date = fc
      .integer({ min: 1990, max: 2000 })
      .map((year) => `${year}-01-01` as CalendarDate);
    fc.assert(
      fc.property(
        fc.array(date, { minLength: LONGEST + 1, maxLength: 300 }),
        fc.boolean(),
        (dates, joined) => {
          const { main, pages } = cutByYear(
            dates.map((day, n) => ({ date: day, n })),
            hrefOf,
            joined,
          );
          const seen = pages.flatMap((page) => page.items.map(({ n }) => n));
          expect(seen.sort((a, b) => a - b)).toEqual(dates.map((_, n) => n));
          for (const { year, items: own } of pages) {
            const [from = '', to = from] = year.split('–');
            for (const { date: day } of own) {
              expect(day.slice(0, 4) >= from && day.slice(0, 4) <= to).toBe(true);
            }
          }
          const shown = main.items.map(({ date: day }) => day);
          expect(shown).toEqual([...dates].sort().reverse().slice(0, LONGEST));
        },
      ),
    );
  });
});
