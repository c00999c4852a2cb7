import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('editDistance', () => {
  test.each([
    ['pashinyan', 'pashinyan', 0],
    ['pashinian', 'pashinyan', 1],
    ['pahsinyan', 'pashinyan', 1],
    ['pashiyan', 'pashinyan', 1],
    ['pashinyyan', 'pashinyan', 1],
    ['apshinayn', 'pashinyan', 2],
    ['ca', 'abc', 3],
    ['𝒂b', 'b', 1],
    ['', 'ab', 2],
  ])('%s and %s: %d', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  test('what is further away than asked is only known to be', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(words, words, fc.nat(3), (a, b, most) => {
        const whole = editDistance(a, b, 20);
        const found = editDistance(a, b, most);
        expect(whole <= most ? found === whole : found > most).toBe(true);
      }),
    );
  });
});
