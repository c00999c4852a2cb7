import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, firstEndingAfter, overlap, slice, type Span } from './span.ts';

const span = fc
  .tuple(fc.nat(30), fc.nat(30))
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test.each([
  ['apart', { start: 0, end: 3 }, { start: 5, end: 9 }, 0],
  ['side by side', { start: 0, end: 3 }, { start: 3, end: 9 }, 0],
  ['crossing', { start: 0, end: 5 }, { start: 3, end: 9 }, 2],
  ['one in the other', { start: 0, end: 9 }, { start: 3, end: 5 }, 2],
  ['the same', { start: 3, end: 5 }, { start: 3, end: 5 }, 2],
])('two spans %s share %4$i code units', (_what, a, b, shared) => {
  expect([overlap(a, b), overlap(b, a)]).toEqual([shared, shared]);
});

test('a span holds another exactly where it shares all of it', () => {
  fc.assert(
    fc.property(span, span, (outer, inner) => {
      fc.pre(inner.end > inner.start);
      expect(contains(outer, inner)).toBe(overlap(outer, inner) === inner.end - inner.start);
    }),
  );
});

test('a span counts UTF-16 code units', () => {
  expect(slice('the 😀 face', { start: 4, end: 6 })).toBe('😀');
});

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [6, 1],
  [9, 2],
])('of 0–3 and 5–9 the first that ends after %d is number %d', (offset, index) => {
  const spans = [
    { start: 0, end: 3 },
    { start: 5, end: 9 },
  ];
  expect(firstEndingAfter(spans, offset)).toBe(index);
});
