import { describe, expect, test } from 'vitest';
import type { FrontMatter } from '../source/front-matter-schema.ts';
import { articleBasis, BASIS_DIGEST } from './basis.ts';

const basis = (body: string, more: Partial<FrontMatter> = {}) =>
  articleBasis(body, { title: 'T', date: '2024-02-08', ...more } as FrontMatter);

describe('articleBasis', () => {
  test('the text decides, but for white space at its ends', () => {
    expect(basis('It rained.')).toEqual(basis('\nIt rained.\n\n'));
    expect(basis('It rained.').body).not.toBe(basis('It snowed.').body);
    expect(basis('It rained.').body).toMatch(BASIS_DIGEST);
  });

  test('a title, tags or corrections are read from nothing', () => {
    expect(basis('It rained.', { title: 'Another', tags: ['a'] })).toEqual(basis('It rained.'));
  });

  test('overrides decide where there are any', () => {
    expect(basis('It rained.')).not.toHaveProperty('overrides');
    const one = basis('It rained.', { lang: 'fr' }).overrides;
    expect(one).toMatch(BASIS_DIGEST);
    expect(basis('It rained.', { lang: 'de' }).overrides).not.toBe(one);
  });

  test('a source or a day of a quote changes no reading', () => {
    const match = 'We sail';
    const told = basis('', {
      quotes: [{ match, said: '2024' }] as NonNullable<FrontMatter['quotes']>,
    });
    expect(told.overrides).toBe(
      basis('', { quotes: [{ match }] as NonNullable<FrontMatter['quotes']> }).overrides,
    );
  });

  test('what is denied is listed', () => {
    const { denied } = basis('', {
      quotes: [
        { match: 'We sail', quote: false },
        { match: 'No', speaker: 'Ana' },
      ] as NonNullable<FrontMatter['quotes']>,
      speakers: [{ name: 'Aurora', speaker: false }] as NonNullable<FrontMatter['speakers']>,
      places: [{ match: 'Paris', place: false }] as NonNullable<FrontMatter['places']>,
    });
    expect(denied).toEqual(['We sail', 'Aurora', 'Paris']);
  });
});
