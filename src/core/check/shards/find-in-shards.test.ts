import { describe, expect, test } from 'vitest';
import { shardsOf } from '../../../test/support/core/check-shards.ts';
import { decideVerdict } from '../verdict.ts';
import { findInShards } from './find-in-shards.ts';

const BRIDGE = 'The old bridge will not open until the repairs are done.';
const FERRY = 'The ferry will run every hour until the repairs are done.';

const shards = shardsOf([
  { id: '2024-02-08-bridge', quotes: [{ words: BRIDGE, speaker: 'Anna Berg' }] },
  {
    id: '2024-02-09-ferry',
    quotes: [{ words: FERRY, speaker: 'Carl Moe' }, { words: 'It was agreed before noon.' }],
  },
]);
const find = (words: string) => findInShards(words, shards.head, shards.read);

describe('a check in shards', () => {
  test('finds the quotes that share words, the nearest first', async () => {
    const found = await find('the ferry will run until the repairs are done');
    expect(found.map(({ words }) => words)).toEqual([FERRY, BRIDGE]);
    expect(found[0]?.speakers).toEqual([['Carl Moe']]);
    expect(found[0]?.article.title).toBe('2024-02-09-ferry');
    expect(await find('Nothing of the kind')).toEqual([]);
    expect(await find('')).toEqual([]);
  });

  test('finds a quote without a speaker', async () => {
    const [found] = await find('It was agreed before noon');
    expect(found?.speakers).toEqual([]);
    expect(decideVerdict({ words: 'It was agreed before noon' }, found ? [found] : []).kind).toBe(
      'word-for-word',
    );
  });

  test('leaves articles that share one pair of many unread', async () => {
    const before = shards.names.length;
    await find('Many other people say that the ferry is late on all of these days.');
    const names = shards.names.slice(before);
    expect(names.every((name) => name.startsWith('pairs/'))).toBe(true);
  });

  test('fails if a file is missing', async () => {
    const read = () => Promise.reject(new Error('404'));
    await expect(findInShards('the ferry', shards.head, read)).rejects.toThrow('404');
  });
});
