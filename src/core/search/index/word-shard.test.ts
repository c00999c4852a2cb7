import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import {
  MOST_IMPACT,
  readPositions,
  readRising,
  readShard,
  writeRising,
  writeShard,
  type StemGroup,
} from './word-shard.ts';

const rising = fc
  .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 8 })
  .map((list) => list.sort((a, b) => a - b));
const term = fc
  .record({ articles: rising, word: fc.string({ minLength: 1, unit: 'grapheme' }) })
  .chain(({ articles, word }) =>
    fc.record({
      term: fc.constant(word),
      articles: fc.constant(articles),
      impacts: fc.array(fc.nat(MOST_IMPACT), {
        minLength: articles.length,
        maxLength: articles.length,
      }),
      positions: fc.array(rising, { minLength: articles.length, maxLength: articles.length }),
    }),
  );
const groups: fc.Arbitrary<StemGroup[]> = fc.array(
  fc.record({
    stem: fc.string({ unit: 'grapheme' }),
    terms: fc.array(term, { minLength: 1, maxLength: 3 }),
  }),
  { maxLength: 4 },
);

test('a rising list comes back as it was written', () => {
  fc.assert(
    fc.property(rising, (list) => {
      const writer = new ByteWriter();
      writeRising(writer, list);
      expect(readRising(new ByteReader(writer.finish()))).toEqual(list);
    }),
  );
});

describe('a shard', () => {
  test('comes back as it was written, with the positions of each term', () => {
    fc.assert(
      fc.property(groups, (written) => {
        const { words, positions } = writeShard(written, 'v1');
        const entries = readShard(words, 'v1');
        const terms = written.flatMap(({ stem, terms }) =>
          terms.map((each) => ({ stem, ...each })),
        );
        expect(
          entries.map((entry) => {
            const { positionsAt: _at, ...rest } = entry;
            return { ...rest, positions: readPositions(positions, entry, 'v1') };
          }),
        ).toEqual(terms);
      }),
    );
  });

  const words = [{ term: 'sail', articles: [3], impacts: [2], positions: [[1]] }];
  const { words: file, positions } = writeShard([{ stem: 'sail', terms: words }], 'v1');

  test('of another index is refused', () => {
    expect(() => readShard(file, 'v2')).toThrow(/changed/);
    const [entry] = readShard(file, 'v1');
    if (!entry) throw new Error('no entry');
    expect(() => readPositions(positions, entry, 'v2')).toThrow(/changed/);
  });

  test('that is cut short is refused', () => {
    expect(() => readShard(file.slice(0, -1), 'v1')).toThrow();
  });

  test('without words is empty', () => {
    expect(readShard(writeShard([], 'v1').words, 'v1')).toEqual([]);
  });
});
