import { describe, expect, test } from 'vitest';
import { sense } from '../../../../test/support/senses.ts';
import type { ToponymMatch } from '../names/matches.ts';
import { cellOf, isPoint, surroundingsOf } from './surroundings.ts';

const match = (key: string, first: number, ...senses: ReturnType<typeof sense>[]): ToponymMatch =>
  ({
    key,
    first,
    next: first + 1,
    start: first * 10,
    end: first * 10 + 5,
    senses,
  }) as unknown as ToponymMatch;

const solvik = sense({ id: 'solvik', country: 'NO', admin1: 'NO.03' });
const texan = sense({ id: 'h1', country: 'US', admin1: 'US.TX' });
const alabaman = sense({ id: 'h2', country: 'US', admin1: 'US.AL' });

describe('surroundingsOf', () => {
  test('a name that can be one place only supports its country and division', () => {
    const { support } = surroundingsOf([match('solvik', 0, solvik)], [], 0);
    expect([support.get('NO'), support.get('NO.03')]).toEqual([1, 1]);
  });

  test('each further mention adds less, and a dateline counts twice', () => {
    const twice = surroundingsOf([match('solvik', 0, solvik), match('solvik', 1, solvik)], [], 0);
    expect(twice.support.get('NO')).toBe(1.5);
    expect(surroundingsOf([match('solvik', 0, solvik)], [], 5).support.get('NO')).toBe(2);
  });

  test('names that may lie in several divisions vote for those that they share', () => {
    const { support } = surroundingsOf(
      [match('huntsville', 0, texan, alabaman), match('palestine', 1, texan)],
      [],
      0,
    );
    expect(support.get('US.TX') ?? 0).toBeGreaterThan(support.get('US.AL') ?? 0);
  });

  test('what a name gave itself is known', () => {
    const { own } = surroundingsOf([match('solvik', 0, solvik)], [], 0);
    expect(own.get('solvik')?.get('NO')).toBe(1);
  });

  test('a name that was chosen counts as that', () => {
    const { support } = surroundingsOf([match('h', 0, texan, alabaman)], [alabaman], 0);
    expect([support.get('US.AL'), support.get('US.TX')]).toEqual([1, undefined]);
  });

  test('lands are counted once each', () => {
    const norway = sense({ id: 'no', feature: 'COUNTRY' });
    const matches = [
      match('norway', 0, norway),
      match('norway', 1, norway),
      match('solvik', 2, solvik),
    ];
    expect(surroundingsOf(matches, [], 0).lands).toBe(1);
    expect(surroundingsOf([], [], 0)).toEqual({ support: new Map(), own: new Map(), lands: 0 });
  });
});

test.each([
  ['PPL', true],
  ['PPLC', true],
  ['ADM2', true],
  ['COUNTRY', false],
  ['REGION', false],
] as const)('%s is a point: %s', (feature, is) => {
  expect(isPoint(sense({ feature }).known)).toBe(is);
});

test('neighbouring cells are a degree apart', () => {
  const { known } = sense({ latitude: 59.6, longitude: 10.4 });
  expect([cellOf(known, 0, 0), cellOf(known, 1, -1)]).toEqual(['@60,10', '@61,9']);
});
