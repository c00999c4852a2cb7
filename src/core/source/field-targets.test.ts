import { expect, test } from 'vitest';
import { keysOf } from './yaml/issues.ts';
import { frontMatterSchema } from './front-matter-schema.ts';
import { meaningOf } from './field-targets.ts';

test.each([
  ['author', 'authors'],
  ['By', 'authors'],
  ['categories', 'tags'],
  ['excerpt', 'summary'],
  ['description', 'summary'],
  ['permalink', 'slug'],
  ['redirect_from', 'aliases'],
  ['draft', 'status'],
  ['lastmod', 'updated'],
  ['layout', 'ignore'],
])('%s means %s', (key, meant) => expect(meaningOf(key)).toBe(meant));

test.each(['hero_video', 'constructor', ''])('the meaning of “%s” is not known', (key) => {
  expect(meaningOf(key)).toBeUndefined();
});

test('what is meant is a key of ours', () => {
  const own = [...keysOf(frontMatterSchema), 'aliases', 'ignore'];
  for (const key of ['author', 'tag', 'deck', 'lang', 'source', 'status', 'city', 'errata']) {
    expect(own).toContain(meaningOf(key));
  }
});
