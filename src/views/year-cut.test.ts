import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../core/calendar-date.ts';
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
    const pages = cutByYear(items(count, 3), hrefOf);
    expect(pages).toHaveLength(1);
    expect(pages[0]).not.toHaveProperty('year');
    expect(pages[0]?.years).toEqual([]);
    expect(pages[0]?.items.map(({ date }) => date)).toEqual(
      items(count, 3)
        .map(({ date }) => date)
        .reverse(),
    );
  });

  test('a long one has the newest on its main page and a page a year', () => {
    const [main, ...years] = cutByYear(items(150, 3), hrefOf);
    expect(main?.items).toHaveLength(LONGEST);
    expect(main?.years).toEqual([
      { label: '2002', href: '/speakers/berg/2002/', count: 50, current: false },
      { label: '2001', href: '/speakers/berg/2001/', count: 50, current: false },
      { label: '2000', href: '/speakers/berg/2000/', count: 50, current: false },
    ]);
    expect(years.map(({ year, href, items: own }) => [year, href, own.length])).toEqual([
      ['2002', '/speakers/berg/2002/', 50],
      ['2001', '/speakers/berg/2001/', 50],
      ['2000', '/speakers/berg/2000/', 50],
    ]);
    for (const page of years) {
      expect(page.years.filter(({ current }) => current).map(({ label }) => label)).toEqual([
        page.year,
      ]);
    }
  });

  test('items of one day keep their order', () => {
    const day = '2024-02-08' as CalendarDate;
    const [page] = cutByYear(
      [
        { date: day, n: 1 },
        { date: day, n: 2 },
      ],
      hrefOf,
    );
    expect(page?.items.map(({ n }) => n)).toEqual([1, 2]);
  });

  test('every item is on one page of a year, whatever order they come in', () => {
    const date = fc
      .integer({ min: 1990, max: 2000 })
      .map((year) => `${year}-01-01` as CalendarDate);
    fc.assert(
      fc.property(fc.array(date, { minLength: LONGEST + 1, maxLength: 300 }), (dates) => {
        const [main, ...years] = cutByYear(
          dates.map((day, n) => ({ date: day, n })),
          hrefOf,
        );
        const seen = years.flatMap((page) => page.items.map(({ n }) => n));
        expect(seen.sort((a, b) => a - b)).toEqual(dates.map((_, n) => n));
        for (const { year, items: own } of years) {
          for (const { date: day } of own) expect(day.slice(0, 4)).toBe(year);
        }
        const shown = main?.items.map(({ date: day }) => day) ?? [];
        expect(shown).toEqual([...dates].sort().reverse().slice(0, LONGEST));
      }),
    );
  });
});
