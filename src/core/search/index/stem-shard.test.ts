import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countShards, fingerprint, shardOf } from './stem-shard.ts';

test.each([
  [0, 1],
  [10_000, 1],
  [10_001, 2],
  [500_000, 64],
  [5_000_000, 512],
])('%d words take %d shards', (words, shards) => {
  expect(countShards(words)).toBe(shards);
});

describe('shardOf', () => {
  test('is one of the shards, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 512 }), (stem, of) => {
        const shard = shardOf(stem, of);
        expect(Number.isInteger(shard) && shard >= 0 && shard < of).toBe(true);
      }),
    );
  });

  test('never changes, since published files are named by it', () => {
    expect(['bridg', 'the', 'кот', ''].map((stem) => shardOf(stem, 256))).toEqual([
      90, 1, 251, 252,
    ]);
  });

  test('divides words evenly', () => {
    const counts = new Map<number, number>();
    for (let word = 0; word < 6400; word++) {
      const shard = shardOf(`w${word.toString(36)}`, 64);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    expect(Math.min(...counts.values())).toBeGreaterThan(60);
    expect(Math.max(...counts.values())).toBeLessThan(150);
  });
});

test('a changed byte changes the fingerprint, which fits a number of the index', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 50 }), fc.nat(), (bytes, seed) => {
      const at = seed % bytes.length;
      const changed = bytes.map((byte, index) => (index === at ? byte ^ 4 : byte));
      expect(fingerprint(changed)).not.toBe(fingerprint(bytes));
      expect(fingerprint(bytes)).toBeLessThan(2 ** 31);
    }),
  );
});
