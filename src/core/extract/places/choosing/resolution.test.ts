import { describe, expect, test } from 'vitest';
import { sense } from '../../../../test/support/senses.ts';
import type { Sense } from '../../../gazetteer/gazetteer.ts';
import type { ToponymMatch } from '../names/matches.ts';
import { explainChoice, resolveToponyms, type ResolutionHints } from './resolution.ts';

const match = (key: string, first: number, ...senses: Sense[]): ToponymMatch => ({
  key,
  first,
  next: first + 1,
  start: first * 10,
  end: first * 10 + 5,
  senses,
  abbreviated: false,
});
const none: ResolutionHints = { outers: [], inners: [], divisions: [] };
const large = sense({ id: 'large', country: 'NO', population: 90_000 });
const small = sense({ id: 'small', country: 'SE', population: 9_000, latitude: 57, longitude: 14 });
const sweden = sense({ id: 'sweden', country: 'SE', feature: 'COUNTRY' });
const state = sense({ id: 'state', country: 'US', admin1: 'US.WA', feature: 'REGION' });
const capital = sense({ id: 'capital', country: 'US', feature: 'PPLC', population: 700_000 });
const ids = (matches: ToponymMatch[], hints = none) => {
  const chosen = resolveToponyms(matches, hints, 0);
  return matches.map(({ first }) => chosen[first]?.known.place.id);
};

describe('resolveToponyms', () => {
  test('nothing of nothing', () => {
    expect(resolveToponyms([], none, 0)).toEqual([]);
  });

  test('the larger town, until the article is about the other’s country', () => {
    const solvik = match('solvik', 0, small, large);
    expect(ids([solvik])).toEqual(['large']);
    expect(ids([solvik, match('sweden', 1, sweden), match('sweden', 2, sweden)])).toEqual([
      'small',
      'sweden',
      'sweden',
    ]);
  });

  test('one name is one place throughout, but for a mention that is called a state', () => {
    const matches = [
      match('washington', 0, capital, state),
      match('washington', 1, capital, state),
    ];
    expect(new Set(ids(matches)).size).toBe(1);
    expect(ids(matches, { ...none, divisions: [undefined, true] })[1]).toBe('state');
  });

  test('a container printed behind a name counts before all else, until the next one', () => {
    const norway = sense({ id: 'norway', country: 'NO', feature: 'COUNTRY' });
    const solvik = (first: number) => match('solvik', first, small, large);
    const matches = [
      solvik(0),
      match('sweden', 1, sweden),
      solvik(2),
      match('norway', 3, norway),
      solvik(4),
    ];
    const outers = [matches[1], undefined, matches[3]];
    const inners = [undefined, matches[0], undefined, matches[2]];
    expect(ids(matches, { ...none, outers, inners })).toEqual([
      'small',
      'sweden',
      'large',
      'norway',
      'large',
    ]);
    const preferred = new Map([['solvik', small.known]]);
    expect(ids(matches, { ...none, outers, inners, preferred })[4]).toBe('small');
  });

  test('what the editor prefers', () => {
    const preferred = new Map([['solvik', small.known]]);
    expect(ids([match('solvik', 0, small, large)], { ...none, preferred })).toEqual(['small']);
  });
});

test.each([
  ['only', [small], none],
  ['entry', [small, large], { ...none, preferred: new Map([['solvik', small.known]]) }],
  ['container', [small, large], { ...none, divisions: [true] }],
  ['context', [small, large], none],
  ['prominence', [small, sense({ id: 'hamlet', population: 5 })], none],
] as const)('explainChoice: %s', (reason, senses, hints) => {
  expect(explainChoice(hints)(match('solvik', 0, ...senses), small)).toBe(reason);
});
