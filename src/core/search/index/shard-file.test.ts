import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSections, splitSections } from './shard-file.ts';

const sections = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 });

describe('a shard', () => {
  test('has the sections that it was joined of', () => {
    fc.assert(
      fc.property(sections, fc.string({ unit: 'grapheme' }), (parts, name) => {
        const numbering = name.toWellFormed();
        const bytes = joinSections(numbering, parts);
        expect(splitSections(bytes, numbering, parts.length)).toEqual(parts);
      }),
    );
  });

  const file = joinSections('a', [new Uint8Array([1, 2]), new Uint8Array([3])]);

  test('that numbers articles otherwise is refused', () => {
    expect(() => splitSections(file, 'b', 2)).toThrow(/changed/);
  });

  test('that is cut short is refused', () => {
    expect(() => splitSections(file.slice(0, -1), 'a', 2)).toThrow(/cut short/);
  });
});
