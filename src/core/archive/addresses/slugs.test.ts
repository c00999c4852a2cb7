import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniqueSlugs } from './slugs.ts';

describe('uniqueSlugs', () => {
  test.each([
    ['Ilse Vandermeer', 'ilse-vandermeer'],
    ['José Núñez', 'jose-nunez'],
    ['Sean O’Hara', 'sean-o-hara'],
    ['J. Robert Lind', 'j-robert-lind'],
    ['McAllister', 'mcallister'],
    ['U.S. Treasury', 'u-s-treasury'],
    ['Müller & Söhne', 'mueller-and-soehne'],
    ['Νίκος Παππάς', 'nikos-pappas'],
    ['Иван Петров', 'ivan-petrov'],
    ['../../escape', 'escape'],
    ['CON', 'con'],
  ])('%s is at %s', (name, slug) => {
    expect(uniqueSlugs([name])).toEqual([slug]);
  });

  test('the first to come keeps the plain slug, later ones are numbered from 2', () => {
    expect(uniqueSlugs(['Anna Berg', 'Ole Ito', 'Anna Berg', 'anna berg'])).toEqual([
      'anna-berg',
      'ole-ito',
      'anna-berg-2',
      'anna-berg-3',
    ]);
  });

  test('a mark tells the later ones, and a number those whose mark is taken', () => {
    const named = (mark?: string) => ({ name: 'Anna Berg', ...(mark ? { mark } : {}) });
    expect(uniqueSlugs([named('politics'), named('sport'), named(), named('sport')])).toEqual([
      'anna-berg',
      'anna-berg-sport',
      'anna-berg-2',
      'anna-berg-sport-2',
    ]);
  });

  test('what the editor gives is kept, and taken for the one who comes before', () => {
    const given = { name: 'Anna Berg', slug: 'anna-berg' };
    expect(uniqueSlugs(['Anna Berg', given])).toEqual(['anna-berg-2', 'anna-berg']);
  });

  test.each([
    [['Anna Berg', 'Anna Berg', 'Anna Berg 2']],
    [['Anna Berg 2', 'Anna Berg', 'Anna Berg']],
    [['José', 'Jose', 'JOSE']],
    [['a'.repeat(200), `${'a'.repeat(200)}b`]],
  ])('%j: no two share one', (names) => {
    expect(new Set(uniqueSlugs(names)).size).toBe(names.length);
  });

  test('a name that has no Latin letters gets one that is always the same', () => {
    const [first, second] = uniqueSlugs(['王小明', '李小龙']);
    expect(first).toMatch(/^[a-z0-9-]+$/);
    expect(first).not.toBe(second);
    expect(uniqueSlugs(['李小龙', '王小明'])).toEqual([second, first]);
  });

  test('for any names: unique, in order, safe in an address, of a bounded length', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('Anna', 'anna', '', '—', '…'),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 30 }), (names) => {
        const slugs = uniqueSlugs(names);
        expect(slugs).toHaveLength(names.length);
        expect(new Set(slugs).size).toBe(names.length);
        for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        for (const slug of slugs) expect(slug.length).toBeLessThanOrEqual(84);
        expect(uniqueSlugs(names)).toEqual(slugs);
      }),
    );
  });
});
