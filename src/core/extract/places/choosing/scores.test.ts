import { describe, expect, test } from 'vitest';
import { sense } from '../../../../test/support/senses.ts';
import { bestSense } from './scores.ts';
import type { Surroundings } from './surroundings.ts';

const nowhere: Surroundings = { support: new Map(), own: new Map(), lands: 0 };
const small = sense({ id: 'small', country: 'SE', admin1: 'SE.01', population: 9_000 });
const large = sense({ id: 'large', country: 'NO', admin1: 'NO.03', population: 90_000 });
const best = (
  senses: Parameters<typeof bestSense>[0],
  surroundings = nowhere,
  extra?: ReadonlyMap<string, number>,
) => bestSense(senses, surroundings, 'solvik', extra)?.known.place.id;

describe('bestSense', () => {
  test('none of none', () => {
    expect(best([])).toBeUndefined();
  });

  test('the larger town, by its name rather than by another', () => {
    expect(best([small, large])).toBe('large');
    expect(best([small, { ...large, via: 'alternate' }])).toBe('small');
  });

  test('a country before a town, a capital before a larger one', () => {
    expect(best([large, sense({ id: 'land', feature: 'COUNTRY' })])).toBe('land');
    expect(best([large, sense({ id: 'seat', feature: 'PPLC', population: 20_000 })])).toBe('seat');
  });

  test('what lies where the article plays', () => {
    const support = new Map([
      ['SE', 3],
      ['SE.01', 3],
    ]);
    expect(best([small, large], { ...nowhere, support })).toBe('small');
    const own = new Map([['solvik', support]]);
    expect(best([small, large], { support, own, lands: 0 })).toBe('large');
  });

  test('what gains something besides', () => {
    expect(best([small, large], nowhere, new Map([['small', 8]]))).toBe('small');
  });
});
