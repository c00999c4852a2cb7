import { expect, test } from 'vitest';
import { makeEntry } from '../../test/support/make-entry.ts';
import { warningsOf, type ArticleNotices } from './article-notices.ts';

const warning = { file: 'content/articles/a.md', message: 'No mark.', hint: 'add it' };
const notices: ArticleNotices = { warnings: [warning], tags: [{ name: 'figure', line: 3 }] };
const warned = makeEntry('2024-02-08', 'a', { warned: true });

test('notices that are known are not read again; tags of all articles are one notice', async () => {
  const known = new Map([[warned.inputDigest, notices]]);
  const found = await warningsOf([warned, makeEntry('2024-02-09', 'b')], '/nowhere', known);
  expect(found[0]).toEqual(warning);
  expect(found).toHaveLength(2);
  expect(found[1]?.message).toContain('One template tag prints nothing');
});
