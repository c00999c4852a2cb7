import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SLUG } from '../source/field-schemas.ts';
import { foldTag, isWrittenAsAddress, tagSlug } from './tag-address.ts';

describe('tagSlug', () => {
  test.each([
    ['Climate change', 'climate-change'],
    ['climate-change', 'climate-change'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['C', 'c'],
    ['.NET', 'dot-net'],
    ['#MeToo', 'metoo'],
    ['AC/DC', 'ac-dc'],
    ['R&B', 'r-and-b'],
    ['Наука', 'nauka'],
    ['Économie', 'economie'],
    ['2024', '2024'],
    ['  Two   words ', 'two-words'],
  ])('%s is at %s', (name, slug) => {
    expect(tagSlug(name)).toBe(slug);
  });

  test('a name in letters that have no Latin ones has an address of its own', () => {
    const slugs = ['日本', '中国', '日本 2024', '中国 2024', '🔥', '🌊'].map(tagSlug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(SLUG);
  });

  test('long names that begin alike have different addresses', () => {
    const start = 'a word and '.repeat(12);
    expect(tagSlug(`${start}one`)).not.toBe(tagSlug(`${start}two`));
    expect(tagSlug(`${start}ONE`)).toBe(tagSlug(`${start}one`));
  });

  test('a name as long as an address may be keeps it', () => {
    const name = `${'ab-'.repeat(33)}c`;
    expect(tagSlug(name)).toBe(name);
  });

  test('every name has an address, and an address stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const slug = tagSlug(name);
        expect(slug).toMatch(SLUG);
        expect(slug.length).toBeLessThanOrEqual(100);
        expect(tagSlug(slug)).toBe(slug);
      }),
    );
  });
});

const isSameTag = (a: string, b: string) => foldTag(a) === foldTag(b);

describe('foldTag', () => {
  test.each([
    ['Climate change', 'climate  Change', true],
    ['climate-change', 'Climate change', true],
    ['climate_change', 'Climate change', true],
    ['Café', 'Cafe', false],
    ['C++', 'C plus plus', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSameTag(a, b)).toBe(same);
  });

  test('one tag has one address', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'B', 'é', ' ', '-', '_', '+', '日') });
    fc.assert(
      fc.property(name, name, (a, b) => {
        fc.pre(isSameTag(a, b));
        expect(tagSlug(a)).toBe(tagSlug(b));
      }),
    );
  });
});

test.each([
  ['climate-change', true],
  ['Rivers', false],
  ['climate change', false],
])('isWrittenAsAddress: %s %s', (name, written) => {
  expect(isWrittenAsAddress(name)).toBe(written);
});
