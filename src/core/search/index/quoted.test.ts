import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { readQuoted, writeQuoted } from './quoted.ts';

const rising = (most: number, length = {}) =>
  fc.uniqueArray(fc.nat(most), length).map((list) => list.sort((a, b) => a - b));
const quoted = rising(5000, { maxLength: 8 }).chain((articles) =>
  fc.record({
    articles: fc.constant(articles),
    quotes: fc.array(rising(300, { maxLength: 4 }), {
      minLength: articles.length,
      maxLength: articles.length,
    }),
  }),
);

test('articles come back with their quotes', () => {
  fc.assert(
    fc.property(quoted, (written) => {
      const writer = new ByteWriter();
      writeQuoted(writer, written);
      const reader = new ByteReader(writer.finish());
      expect(readQuoted(reader, written.articles.length)).toEqual(written);
      expect(reader.atEnd).toBe(true);
    }),
  );
});

test('a word in no quote costs one byte, in one quote two', () => {
  const bytes = (quotes: readonly number[]) => {
    const writer = new ByteWriter();
    writeQuoted(writer, { articles: [3], quotes: [quotes] });
    return writer.length;
  };
  expect([bytes([]), bytes([5]), bytes([5, 6])]).toEqual([1, 2, 3]);
});
