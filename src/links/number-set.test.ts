import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNumberSet, isAmong, missingFrom, textNumber } from './number-set.ts';

const numbers = fc.array(fc.nat(5000), { maxLength: 4000 });

function setOf(values: readonly number[]): Float64Array {
  const set = createNumberSet();
  for (const value of values) set.add(value);
  return set.sorted();
}

test('a set of numbers holds each once, in order, whatever was added', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const wanted = [...new Set(values)].sort((a, b) => a - b);
      expect([...setOf(values)]).toEqual(wanted);
    }),
  );
});

test('what is missing is what one set has and the other has not', () => {
  fc.assert(
    fc.property(numbers, numbers, (wanted, found) => {
      const known = new Set(found);
      const missing = missingFrom(setOf(wanted), setOf(found));
      expect(missing).toEqual(new Set([...setOf(wanted)].filter((value) => !known.has(value))));
      for (const value of wanted) expect(isAmong(setOf(found), value)).toBe(known.has(value));
    }),
    { numRuns: 20 },
  );
});

test('texts have numbers of their own', () => {
  const texts = Array.from({ length: 200_000 }, (_, n) => `quotes/${n}/index.html#p${n % 7}`);
  expect(setOf(texts.map(textNumber))).toHaveLength(texts.length);
  expect(texts.every((text) => Number.isSafeInteger(textNumber(text)))).toBe(true);
});
