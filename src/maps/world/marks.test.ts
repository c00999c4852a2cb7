import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WORLD } from './world.ts';
import { MOST_WORLD_MARKS, worldMarks, type CountedPlace } from './marks.ts';

const counted = (
  name: string,
  articles: number,
  latitude = 60,
  longitude = 10,
  kind: CountedPlace['place']['kind'] = 'city',
): CountedPlace => ({
  place: { name, kind, latitude, longitude, href: `/places/${name}/` },
  articles,
});

describe('worldMarks', () => {
  test('no places, no marks', () => {
    expect(worldMarks([])).toEqual([]);
  });

  test('the largest first, so that the small lies on it', () => {
    const marks = worldMarks([counted('b', 1), counted('a', 9), counted('c', 4)]);
    expect(marks.map(({ href }) => href)).toEqual(['/places/a/', '/places/c/', '/places/b/']);
    expect(marks[0]?.radius).toBeGreaterThan(marks[2]?.radius ?? 99);
  });

  test('among equals the order is that of the addresses', () => {
    const names = worldMarks(['c', 'a', 'b'].map((name) => counted(name, 1)));
    expect(names.map(({ href }) => href)).toEqual(['/places/a/', '/places/b/', '/places/c/']);
  });

  test('a town is a disc, a country a ring', () => {
    const marks = worldMarks([counted('a', 2), counted('b', 1, 60, 10, 'country')]);
    expect(marks.map(({ shape }) => shape)).toEqual(['dot', 'ring']);
  });

  test('a mark is hit where its neighbours are not', () => {
    const near = worldMarks([counted('a', 1, 60, 10), counted('b', 1, 60, 11)]);
    const alone = worldMarks([counted('a', 1)]);
    expect(near[0]?.reach).toBeLessThan(alone[0]?.reach ?? 0);
    expect(near[0]?.reach).toBeGreaterThanOrEqual(near[0]?.radius ?? 99);
  });

  test('all marks lie on the map, in a bounded number, and none outgrows the largest', () => {
    const places = fc.array(
      fc
        .tuple(
          fc.integer({ min: -90, max: 90 }),
          fc.integer({ min: -180, max: 180 }),
          fc.integer({ min: 1, max: 100_000 }),
        )
        .map(([latitude, longitude, articles]) =>
          counted(`p${latitude}`, articles, latitude, longitude),
        ),
      { maxLength: 300 },
    );
    fc.assert(
      fc.property(places, (all) => {
        const marks = worldMarks(all);
        expect(marks.length).toBeLessThanOrEqual(MOST_WORLD_MARKS);
        for (const { x, y, radius } of marks) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WORLD.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(WORLD.height);
          expect(radius).toBeLessThanOrEqual(14);
        }
      }),
    );
  });
});
