import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSegments } from './segments.ts';

const DAY = 86_400_000;
const dateOf = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
/** Dates between 1900 and 2099, ascending. */
const dates = fc
  .array(fc.integer({ min: -25_567, max: 47_481 }), { maxLength: 80 })
  .map((days) => days.sort((a, b) => a - b).map(dateOf));
const MOST = 4;

/** What each segment holds, by its name. */
const contents = (list: readonly string[], most = MOST) =>
  new Map(
    planSegments(list, most).map(({ name, first, count }) => [
      name,
      list.slice(first, first + count).join(),
    ]),
  );

describe('planSegments', () => {
  test('each article is in one segment, in the order of time', () => {
    fc.assert(
      fc.property(dates, (list) => {
        const segments = planSegments(list, MOST);
        const numbers = segments.flatMap(({ first, count }) =>
          Array.from({ length: count }, (_, at) => first + at),
        );
        expect(numbers).toEqual(list.map((_, number) => number));
      }),
    );
  });

  test('no segment of several days has too many', () => {
    fc.assert(
      fc.property(dates, (list) => {
        for (const { first, count } of planSegments(list, MOST)) {
          const days = new Set(list.slice(first, first + count));
          expect(count <= MOST || days.size === 1).toBe(true);
        }
      }),
    );
  });

  test('neighbours are too many for one, so that there are few', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20_000), { maxLength: 200 }), (days) => {
        const list = days.sort((a, b) => a - b).map(dateOf);
        expect(planSegments(list, MOST).length).toBeLessThanOrEqual(1 + list.length);
      }),
    );
  });

  test('one more article changes its own segment and no other', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -25_567, max: 47_481 }), (list, day) => {
        const before = contents(list);
        const after = contents([...list, dateOf(day)].sort());
        const gone = [...before].filter(([name, held]) => after.get(name) !== held);
        expect(gone.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a few articles are one segment, none is none', () => {
    expect(planSegments(['1066-10-14', '2024-02-08'])).toMatchObject([{ first: 0, count: 2 }]);
    expect(planSegments([])).toEqual([]);
  });

  test('articles of one day stay together', () => {
    const list = Array.from({ length: 9 }, () => '2024-02-08');
    expect(planSegments(list, MOST)).toMatchObject([{ count: 9 }]);
  });

  test('the first and the last year have segments, too', () => {
    const list = ['0001-01-01', '0001-01-02', '9999-12-30', '9999-12-31'];
    expect(planSegments(list, 1).map(({ count }) => count)).toEqual([1, 1, 1, 1]);
  });
});
