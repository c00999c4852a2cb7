import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areRelatedNames } from './related-names.ts';

describe('areRelatedNames', () => {
  test.each([
    ['Berg', 'Anna Berg', true],
    ['Anna Berg', 'Anna Maria Berg', true],
    ['Anna Bergström', 'Anna Bergstrom', true],
    ['Anna Lundberg', 'Anna Lundbreg', true],
    ['Anna Berg', 'Bo Berg', false],
    ['Berg', 'Borg', false],
    ['Anna Lundberg', 'Anne Lindborg', false],
    ['Harbour Board', 'School Board', false],
  ])('“%s” and “%s”: %s', (a, b, related) => {
    expect(areRelatedNames(a, b)).toBe(related);
  });

  test('a name is related to itself, and the question is the same both ways', () => {
    const name = fc
      .array(fc.constantFrom('Anna', 'Berg', 'Lund', 'Jr.'), { minLength: 1 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(areRelatedNames(a, a)).toBe(true);
        expect(areRelatedNames(a, b)).toBe(areRelatedNames(b, a));
      }),
    );
  });
});
