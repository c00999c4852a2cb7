import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MOST_WORLD_MARKS, worldMarks, type CountedPlace } from './marks.ts';
import { WORLD, worldMapFile, worldProjection } from './world.ts';

const counted = (
  name: string,
  latitude: number,
  longitude: number,
  articles: number,
  kind: CountedPlace['place']['kind'] = 'city',
): CountedPlace => ({
  place: { name, kind, latitude, longitude, country: 'AM', href: `/places/${name}/` },
  articles,
});

describe('worldMapFile', () => {
  const file = worldMapFile();

  test('is one small picture that knows the dark', () => {
    expect(gzipSync(file).length).toBeLessThan(9000);
    expect(file).toContain('prefers-color-scheme:dark');
    expect(file).toMatch(/^<svg [^>]+viewBox="0 0 960 448">/);
  });

  test('no land lies in two halves at its edges', () => {
    const project = worldProjection();
    const chukotka = project([-172, 66])?.[0] ?? 0;
    const alaska = project([-166, 66])?.[0] ?? WORLD.width;
    expect(chukotka).toBeGreaterThan(WORLD.width / 2);
    expect(alaska).toBeLessThan(WORLD.width / 2);
  });
});

describe('worldMarks', () => {
  test('the place that most articles name comes first and is largest', () => {
    const marks = worldMarks([
      counted('Gyumri', 40.79, 43.85, 1),
      counted('Yerevan', 40.18, 44.51, 9),
    ]);
    expect(marks.map(({ label }) => label)).toEqual([
      'Yerevan, Armenia: 9 articles',
      'Gyumri, Armenia: 1 article',
    ]);
    const [yerevan, gyumri] = marks;
    expect(yerevan && gyumri && yerevan.radius > gyumri.radius).toBe(true);
  });

  test('towns are discs, countries and regions rings', () => {
    const marks = worldMarks([counted('a', 0, 0, 2), counted('b', 10, 10, 1, 'region')]);
    expect(marks.map(({ shape }) => shape)).toEqual(['dot', 'ring']);
  });

  test('a lone mark can be hit from around it, one in a crowd only where it is', () => {
    const [lone, first, second] = worldMarks([
      counted('lone', -30, -30, 1),
      counted('one', 40, 44, 1),
      counted('two', 40, 44.5, 1),
    ]);
    expect(lone?.reach).toBe(12);
    expect(first?.reach).toBe(first?.radius);
    expect(second?.reach).toBe(second?.radius);
  });

  test('ever more places do not make ever more marks', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      counted(`p${at}`, (at % 120) - 50, (at % 350) - 170, 1 + (at % 40)),
    );
    expect(worldMarks(many)).toHaveLength(MOST_WORLD_MARKS);
  });
});
