import { expect, test } from 'vitest';
import { Notes } from '../../article/notes.ts';
import { beginTold } from '../../article/told.ts';
import { type GhostTables, readPost } from './read-post.ts';

const TABLES: GhostTables = {
  meta: new Map(),
  users: new Map(),
  tags: new Map(),
  authorsOf: new Map(),
  tagsOf: new Map(),
};

const read = (canonical: string) =>
  readPost(
    { id: '1', title: 'A', slug: 'a', html: '<p>Words.</p>', canonical_url: canonical },
    beginTold('export.json', new Notes(), '1'),
    TABLES,
  ).told;

test('a canonical address on another host is the source', () => {
  const told = read('https://www.wire.example/weir/');
  expect(told.publishedBy).toEqual({ name: 'wire.example', url: 'https://www.wire.example/weir/' });
  expect(told.extra).toEqual({});
});

test('one on the site’s own host is an old address', () => {
  const told = read('__GHOST_URL__/weir/');
  expect(told.publishedBy).toBeUndefined();
  expect(told.old).toEqual(['/a/', '/weir/']);
});
