import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsAny, isInsideAny, withBlocks, type MarkedStretch } from './marked-stretch.ts';

const span = (start: number, end: number) => ({ start, end });
const others = [span(10, 20), span(30, 40)];

describe('isInsideAny and holdsAny', () => {
  test.each([
    [span(12, 18), true, false],
    [span(11, 20), true, false],
    [span(10, 20), false, false],
    [span(5, 25), false, true],
    [span(9, 20), false, true],
    [span(22, 28), false, false],
    [span(35, 45), false, false],
    [span(50, 60), false, false],
  ])('%j', (stretch, inside, holds) => {
    expect(isInsideAny(stretch, others)).toBe(inside);
    expect(holdsAny(stretch, others)).toBe(holds);
  });

  test('as a search through all of them would say', () => {
    const spans = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })))
      .map((gaps) => {
        let at = 0;
        return gaps.map(([gap, length]) => {
          const start = at + gap;
          at = start + length;
          return span(start, at);
        });
      });
    fc.assert(
      fc.property(spans, fc.nat(60), fc.integer({ min: 1, max: 30 }), (list, start, length) => {
        const one = span(start, start + length);
        expect(isInsideAny(one, list)).toBe(
          list.some((other) => other.start < one.start && one.end <= other.end),
        );
        expect(holdsAny(one, list)).toBe(
          list.some((other) => one.start < other.start && other.end <= one.end),
        );
      }),
    );
  });
});

describe('withBlocks', () => {
  const stretch = (start: number, paragraph: number, block?: true): MarkedStretch => ({
    span: span(start, start + 5),
    inner: span(start + 1, start + 4),
    paragraph,
    ...(block ? { block } : {}),
  });

  test('in the paragraph of a block the marks are part of the words', () => {
    const merged = withBlocks(
      [stretch(0, 0), stretch(10, 1), stretch(30, 2)],
      [stretch(8, 1, true)],
    );
    expect(merged.map(({ span: { start }, block }) => [start, block])).toEqual([
      [0, undefined],
      [8, true],
      [30, undefined],
    ]);
  });

  test('without blocks the marks are as they were', () => {
    expect(withBlocks([stretch(0, 0)], [])).toEqual([stretch(0, 0)]);
  });
});
