import { expect, test } from 'vitest';
import type { SharesUsed } from '../../site/shards/rendered-shares.ts';
import { describeShares } from './describe-shares.ts';

const used = (more: Partial<SharesUsed>): SharesUsed => ({
  shards: 4,
  taken: 1200,
  unfit: 0,
  foreign: [],
  missing: [],
  ...more,
});

test('a build without shards says nothing of them', () => {
  expect(describeShares(undefined)).toEqual([]);
  expect(describeShares(used({ shards: 0, taken: 0 }))).toEqual([]);
});

test.each<[Partial<SharesUsed>, string]>([
  [{ missing: ['3/4'] }, 'Shard 3/4 is missing: what was left was rendered here.'],
  [{ missing: ['1/4', '3/4'] }, 'Shards 1/4, 3/4 are missing: what was left was rendered here.'],
  [
    { foreign: ['2/4'] },
    'Shard 2/4 was rendered by another version of Verbatim or of Node, so it was not used.',
  ],
  [
    { unfit: 1 },
    'One file of a shard was not used: the archive, its settings or the site changed after it was rendered, or it is damaged.',
  ],
])('%j', (more, line) => {
  expect(describeShares(used(more))).toEqual(['1,200 files came from 4 shards.', line]);
});

test('of many that are missing, the first are named', () => {
  const missing = Array.from({ length: 60 }, (_, index) => `${index + 1}/64`);
  expect(describeShares(used({ missing }))[1]).toMatch(/^Shards 1\/64, .*8\/64.* 52/);
});
