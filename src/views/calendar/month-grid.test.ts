import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { buildArchive, type Period } from '../../core/archive/archive.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { around, heatMap, monthWeeks, yearCells } from './month-grid.ts';
import { makeEntry } from '../../test/support/make-entry.ts';

const urls = createUrls('/');

const entry = (date: string, slug = 'story') => makeEntry(date, slug);

const month = (id: string, ...days: string[]): Period => ({
  id,
  articles: days.map((day, index) => entry(`${id}-${day}`, `s${index}`)),
});

afterEach(() => vi.unstubAllEnvs());

describe('monthWeeks', () => {
  test.each([
    ['2024-02', 'a leap February', 5, '2024-01-29', '2024-03-03'],
    ['2023-02', 'an ordinary February', 5, '2023-01-30', '2023-03-05'],
    ['2021-02', 'a February of four whole weeks', 4, '2021-02-01', '2021-02-28'],
    ['2024-01', 'a month that begins on Monday', 5, '2024-01-01', '2024-02-04'],
    ['2024-03', 'a month that ends on Sunday', 5, '2024-02-26', '2024-03-31'],
    ['2024-09', 'a month that begins on Sunday', 6, '2024-08-26', '2024-10-06'],
    ['2024-12', 'the end of a year', 6, '2024-11-25', '2025-01-05'],
    ['2023-01', 'the beginning of a year', 6, '2022-12-26', '2023-02-05'],
    ['1900-02', 'a century that is no leap year', 5, '1900-01-29', '1900-03-04'],
  ])('%s, %s, has %i weeks from %s to %s', (id, _what, count, first, last) => {
    const weeks = monthWeeks(month(id), urls);
    expect(weeks).toHaveLength(count);
    expect([weeks[0]?.[0]?.date, weeks.at(-1)?.at(-1)?.date]).toEqual([first, last]);
  });

  test('days of the neighbours fill the weeks, and say so', () => {
    const [week] = monthWeeks(month('2024-02'), urls);
    expect(week?.map(({ day, inMonth }) => (inMonth ? day : `(${day})`)).join(' ')).toBe(
      '(29) (30) (31) 1 2 3 4',
    );
  });

  test('a day on which something was printed has its count and its link', () => {
    const days = monthWeeks(month('2024-02', '01', '08', '08', '29'), urls).flat();
    expect(days.filter(({ count }) => count > 0)).toEqual([
      { date: '2024-02-01', day: '1', inMonth: true, count: 1, href: '/2024/02/01/' },
      { date: '2024-02-08', day: '8', inMonth: true, count: 2, href: '/2024/02/08/' },
      { date: '2024-02-29', day: '29', inMonth: true, count: 1, href: '/2024/02/29/' },
    ]);
    expect(days.filter(({ href }) => href === undefined)).toHaveLength(days.length - 3);
  });

  test.each([
    'UTC',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'America/Sao_Paulo',
    'Europe/London',
  ])('any month, in %s: whole weeks from Monday, every day once', (zone) => {
    vi.stubEnv('TZ', zone);
    fc.assert(
      fc.property(fc.integer({ min: 1800, max: 2200 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const id = `${y}-${String(m).padStart(2, '0')}`;
        const weeks = monthWeeks(month(id), urls);
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(new Date(`${week[0]?.date}T00:00:00Z`).getUTCDay()).toBe(1);
          expect(week.some(({ inMonth }) => inMonth)).toBe(true);
        }
        const own = weeks.flat().filter(({ inMonth }) => inMonth);
        const length = new Date(Date.UTC(y, m, 0)).getUTCDate();
        expect(own.map(({ day }) => Number(day))).toEqual(
          Array.from({ length }, (_, index) => index + 1),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('yearCells', () => {
  test('twelve months, with levels by the share of the fullest', () => {
    const counts = new Map([
      ['2024-01', 1],
      ['2024-02', 25],
      ['2024-03', 26],
      ['2024-04', 75],
      ['2024-12', 100],
    ]);
    const cells = yearCells('2024', counts, 100, urls);
    expect(cells.map(({ level }) => level)).toEqual([1, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 4]);
    expect(cells[1]).toEqual({
      id: '2024-02',
      label: 'Feb',
      count: 25,
      level: 1,
      href: '/2024/02/',
    });
    expect(cells[4]).toEqual({ id: '2024-05', label: 'May', count: 0, level: 0 });
  });
});

describe('heatMap', () => {
  test('all years, newest first, on one scale; a gap is shown as one', () => {
    const archive = buildArchive([
      entry('2019-12-31'),
      entry('2024-02-08', 'a'),
      entry('2024-02-08', 'b'),
      entry('2024-03-01'),
    ]);
    const rows = heatMap(archive, urls);
    expect(rows.map(({ year, href, total, cells }) => [year, href, total, cells.length])).toEqual([
      ['2024', '/2024/', 3, 12],
      ['2023', undefined, 0, 12],
      ['2022', undefined, 0, 12],
      ['2021', undefined, 0, 12],
      ['2020', undefined, 0, 12],
      ['2019', '/2019/', 1, 12],
    ]);
    expect(rows[5]?.cells[11]).toMatchObject({ count: 1, level: 2 });
  });

  test('an empty archive has no rows', () => expect(heatMap(buildArchive([]), urls)).toEqual([]));
});

describe('around', () => {
  const years = ['2019', '2020', '2024'].map((id): Period => ({ id, articles: [] }));

  test.each([
    [0, undefined, '/2020/'],
    [1, '/2019/', '/2024/'],
    [2, '/2020/', undefined],
  ])('the year at %i stands between %s and %s', (index, before, after) => {
    const links = around(years, index, urls, (id) => id);
    expect([links.before?.href, links.after?.href]).toEqual([before, after]);
  });
});
