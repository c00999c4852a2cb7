import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable, shareWord, wordLikeness } from './likeness.ts';

const likeness = (a: string, b: string) => wordLikeness(comparable(a), comparable(b));

describe('wordLikeness', () => {
  test('the same words are as like as can be, and no words are like none', () => {
    expect(likeness('The bridge is safe.', 'the bridge is “safe”')).toBe(1);
    expect(likeness('', '')).toBe(1);
    expect(likeness('', 'The bridge')).toBe(0);
  });

  test('a typo takes little, the lost half a third, other words all', () => {
    const quote = 'The bridge is safe for all traffic from today on';
    const typo = likeness(quote, quote.replace('traffic', 'trafic'));
    const half = likeness(quote, quote.slice(0, quote.length / 2));
    const other = likeness(quote, 'Nobody knew why the ferry had sunk that night');
    expect(typo).toBeGreaterThan(0.9);
    expect(half).toBeCloseTo(0.68, 1);
    expect(other).toBeLessThan(0.4);
  });

  test('it is between 0 and 1, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (a, b) => {
        const like = likeness(a, b);
        expect(like).toBeGreaterThanOrEqual(0);
        expect(like).toBeLessThanOrEqual(1);
        expect(likeness(b, a)).toBeCloseTo(like, 10);
        expect(likeness(a, a)).toBe(1);
      }),
      // Two texts of one length: either may be looked for in the other.
      { examples: [['# #( # w #', '# #$ ! !W$']] },
    );
  });

  test('a hostile file costs no more', () => {
    expect(comparable('a '.repeat(100_000)).folded.length).toBeLessThanOrEqual(2000);
  });
});

describe('shareWord', () => {
  test.each([
    ['The bridge opens', 'a BRIDGE', true],
    ['The bridge opens', 'ferry only', false],
    ['is on it', 'is on it', false],
    ['', '', false],
  ])('“%s” and “%s”: %s', (a, b, shared) => {
    expect(shareWord(comparable(a), comparable(b))).toBe(shared);
  });
});
