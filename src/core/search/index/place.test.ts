import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAfter, numberBefore, placeOf, positionOf } from './place.ts';

test('a place says where it is and what is beside it', () => {
  const number = fc.nat(63);
  fc.assert(
    fc.property(fc.nat(10_000_000), number, number, (position, before, after) => {
      const place = placeOf(position, before, after);
      expect([positionOf(place), numberBefore(place), numberAfter(place)]).toEqual([
        position,
        before,
        after,
      ]);
    }),
  );
});
