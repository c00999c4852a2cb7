import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRows, type Mergeable } from './merge-rows.ts';

describe('mergeRows', () => {
  test('the one with the longer history is the newer', () => {
    const older = { exact: 'One' };
    const newer = { exact: 'Two', before: [{ exact: 'One' }] };
    expect(mergeRows(older, newer)).toEqual(newer);
    expect(mergeRows(newer, older)).toEqual(newer);
  });

  test('nothing of the other’s history is dropped', () => {
    const ours = { exact: 'Three', before: [{ exact: 'One' }], from: ['a'], earlier: ['x'] };
    const theirs = { exact: 'Two', before: [{ exact: 'One' }], from: ['b'] };
    expect(mergeRows(ours, theirs)).toEqual({
      exact: 'Three',
      before: [{ exact: 'One' }, { exact: 'Two' }],
      from: ['b', 'a'],
      earlier: ['x'],
    });
  });

  test('a comma at the end is no other wording', () => {
    expect(mergeRows({ exact: 'One,' }, { exact: 'One.' })).not.toHaveProperty('before');
  });

  const words = fc.constantFrom('One', 'Two', 'Three');
  const row: fc.Arbitrary<Mergeable> = fc.record(
    {
      exact: words,
      before: fc.array(fc.record({ exact: words }), { maxLength: 2 }),
      from: fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    },
    { requiredKeys: ['exact'] },
  );

  test('whichever branch is merged into which, the row is the same', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(mergeRows(a, b)).toEqual(mergeRows(b, a));
      }),
    );
  });
});
