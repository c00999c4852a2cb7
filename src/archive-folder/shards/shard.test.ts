import { expect, test } from 'vitest';
import { isInShard, parseShard, shardName, shardOfName, writeShard } from './shard.ts';

test.each([
  ['1/1', 1, 1],
  ['3/8', 3, 8],
  ['8/8', 8, 8],
  ['999999/999999', 999_999, 999_999],
])('%s is a shard', (text, number, of) => {
  expect(parseShard(text)).toEqual({ number, of });
  expect(writeShard({ number, of })).toBe(text);
});

test.each([
  '',
  '3',
  '0/8',
  '9/8',
  '3/0',
  '03/8',
  '3/8/2',
  '-1/8',
  '1.5/8',
  ' 3/8',
  '3/1e1',
  '1/1000000',
])('“%s” is not', (text) => expect(parseShard(text)).toBeUndefined());

const paths = Array.from({ length: 4000 }, (_, index) => `quotes/${index.toString(32)}/index.html`);
const shardsOf = (of: number) =>
  Array.from({ length: of }, (_, index) => ({ number: index + 1, of }));

test.each([1, 2, 3, 8, 64])('of %i shards, each path is in one, and they are even', (of) => {
  const shares = shardsOf(of).map((shard) => paths.filter((path) => isInShard(path, shard)));
  expect(shares.flat().sort()).toEqual(paths.toSorted());
  const even = paths.length / of;
  // Three standard deviations of a share that chance decides, and more.
  for (const { length } of shares) {
    expect(Math.abs(length - even)).toBeLessThanOrEqual(4 * Math.sqrt(even));
  }
});

test('the split is the same on all machines and for all time', () => {
  const numberOf = (path: string) => shardsOf(8).find((shard) => isInShard(path, shard))?.number;
  expect(numberOf('index.html')).toBe(1);
  expect(numberOf('2024/02/08/the-bridge/index.html')).toBe(3);
  expect(numberOf('articles/2024/2024-02-08-ä.md')).toBe(5);
});

test('a name in the cache tells its shard, and nothing else does', () => {
  const shard = { number: 3, of: 8 };
  expect(shardName('build', shard)).toBe('build-3-of-8');
  expect(shardOfName('build-3-of-8')).toEqual(shard);
  expect(shardOfName('read-3-of-8.ndjson')).toEqual(shard);
  for (const other of ['build-9-of-8', 'build-3-of-8.part', 'rebuild-3-of-8', '.DS_Store']) {
    expect(shardOfName(other), other).toBeUndefined();
  }
});
