import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

test('numbers and texts come back as they were written', () => {
  const part = fc.oneof(fc.nat(2 ** 31 - 1), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const writer = new ByteWriter();
      for (const value of parts)
        if (typeof value === 'number') writer.number(value);
        else writer.text(value);
      const bytes = writer.finish();
      expect(bytes).toHaveLength(writer.length);
      const reader = new ByteReader(bytes);
      const read = parts.map((value) =>
        typeof value === 'number' ? reader.number() : reader.text(),
      );
      expect(read).toEqual(
        parts.map((value) => (typeof value === 'number' ? value : value.toWellFormed())),
      );
      expect(reader.atEnd).toBe(true);
    }),
  );
});

test.each([
  [0, 1],
  [127, 1],
  [128, 2],
  [2 ** 14 - 1, 2],
  [2 ** 31, 5],
])('%d takes %d bytes', (value, bytes) => {
  const writer = new ByteWriter();
  writer.number(value);
  expect(writer.length).toBe(bytes);
  expect(new ByteReader(writer.finish()).number()).toBe(value);
});

test('a long text makes room for itself', () => {
  const writer = new ByteWriter();
  writer.text('x'.repeat(100_000));
  expect(new ByteReader(writer.finish()).text()).toHaveLength(100_000);
});

test.each([[[]], [[0x80]], [[0xff, 0xff, 0xff, 0xff, 0xff, 0x01]]])(
  'a number that is cut short, or is none, is refused: %j',
  (bytes) => {
    expect(() => new ByteReader(new Uint8Array(bytes)).number()).toThrow(/cut short/);
  },
);
