import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap } from '../../text/span.ts';
import { indexSpans } from './span-index.ts';

const spans = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('indexSpans answers as looking at every span does', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 20 }), spans, (indexed, asked) => {
      const index = indexSpans(indexed);
      expect(index.touches(asked)).toBe(indexed.some((span) => overlap(span, asked) > 0));
      const isLong = (span: { start: number; end: number }) => span.end - span.start > 5;
      expect(index.touches(asked, isLong)).toBe(
        indexed.some((span) => overlap(span, asked) > 0 && isLong(span)),
      );
    }),
  );
});
