import { describe, expect, test } from 'vitest';
import { sense } from '../../../../test/support/senses.ts';
import { isNamesake, namesakePenalty } from './namesakes.ts';

const around = (lands: number) => ({ support: new Map(), own: new Map(), lands });
const town = sense({ id: 'town' });
const capital = sense({ id: 'capital', feature: 'PPLC' });
const city = sense({ id: 'city', population: 300_000 });
const state = sense({ id: 'state', feature: 'REGION', admin1: 'US.GA' });

describe('namesakePenalty', () => {
  test.each([
    ['nothing great has the name', [town], 20, 0],
    ['local news', [town, capital], 4, 0],
    ['one land more', [town, capital], 5, 1],
    ['a great city', [town, city], 7, 3],
    ['it does not grow for ever', [town, capital], 40, 4],
    ['a state in local news', [town, state], 0, 2],
    ['a state in world news', [town, state], 7, 3],
    [
      'a great name that is only another name',
      [town, { ...capital, via: 'alternate' as const }],
      20,
      0,
    ],
  ])('%s', (_, senses, lands, penalty) => {
    expect(namesakePenalty(senses, around(lands))).toBe(penalty);
  });
});

describe('isNamesake', () => {
  test.each([
    ['a small town', town, true],
    ['a capital', capital, false],
    ['a large town', sense({ population: 100_000 }), false],
    ['a state', state, false],
    ['a town that is usually meant', { ...town, via: 'usual' as const }, false],
  ])('%s: %s', (_, one, is) => {
    expect(isNamesake(one)).toBe(is);
  });
});
