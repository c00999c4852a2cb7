import { expect, test } from 'vitest';
import { MOST_SHARING } from '../find-candidates.ts';
import { fileOfHash, hashText } from './hash-text.ts';
import { findPair, writePairs } from './pairs-shard.ts';

const article = (code: number, ...keys: string[]) => ({
  code,
  hashes: Uint32Array.from(keys.map(hashText)),
});
const FILES = 4;

function lookUp(texts: readonly string[], key: string): number[] {
  const hash = hashText(key);
  return findPair(texts[fileOfHash(hash, FILES)] ?? '', hash, FILES);
}

test('each pair is found with its articles, and no other', () => {
  const texts = writePairs(
    [article(7, 'the bridge', 'bridge opens'), article(3, 'the bridge', 'ferry stops')],
    FILES,
  );
  expect(texts).toHaveLength(FILES);
  expect(lookUp(texts, 'the bridge')).toEqual([3, 7]);
  expect(lookUp(texts, 'bridge opens')).toEqual([7]);
  expect(lookUp(texts, 'ferry stops')).toEqual([3]);
  expect(lookUp(texts, 'ferry opens')).toEqual([]);
});

test('the same articles in another order are the same files', () => {
  const all = [article(7, 'the bridge', 'bridge opens'), article(3, 'the bridge')];
  expect(writePairs(all, FILES)).toEqual(writePairs(all.toReversed(), FILES));
});

test('two articles of one code are there once', () => {
  const texts = writePairs([article(7, 'the bridge'), article(7, 'the bridge')], FILES);
  expect(lookUp(texts, 'the bridge')).toEqual([7]);
});

test('what too many articles have is left out', () => {
  const many = Array.from({ length: MOST_SHARING + 1 }, (_, code) => article(code, 'of the'));
  expect(lookUp(writePairs(many, FILES), 'of the')).toEqual([]);
  expect(lookUp(writePairs(many.slice(1), FILES), 'of the')).toHaveLength(MOST_SHARING);
});

test('another file is refused, so that nothing is taken for missing', () => {
  const texts = writePairs([article(7, 'the bridge')], FILES);
  const hash = hashText('the bridge');
  const other = texts[(fileOfHash(hash, FILES) + 1) % FILES] ?? '';
  expect(() => findPair(other, hash, FILES)).toThrow('changed meanwhile');
  expect(() => findPair(texts[fileOfHash(hash, FILES)] ?? '', hash, 8)).toThrow();
  expect(() => findPair('', hash, FILES)).toThrow();
});
