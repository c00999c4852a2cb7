import { expect, test } from 'vitest';
import { articleHistory, writeHistory, type ArticleHistory } from './article-history.ts';

const history = articleHistory.parse({
  article: 'bridge',
  first: '2024-02-08',
  changes: [
    {
      date: '2024-02-09',
      commit: 'abcdef1',
      passages: [{ headline: true, parts: [{ removed: 'opens' }, { added: 'shuts' }] }],
    },
  ],
});

test('what is written is read again, and ends with a line break', () => {
  const written = writeHistory(history);
  expect(written.endsWith('}\n')).toBe(true);
  expect(articleHistory.parse(JSON.parse(written))).toEqual(history);
});

const [change] = history.changes;
test.each<[string, unknown]>([
  ['no change at all', { ...history, changes: [] } satisfies ArticleHistory],
  ['a commit without a name', { ...history, changes: [{ ...change, commit: 'HEAD' }] }],
  ['a passage without parts', { ...history, changes: [{ ...change, passages: [{ parts: [] }] }] }],
  [
    'a part of two kinds',
    { ...history, changes: [{ ...change, passages: [{ parts: [{ same: 'a', added: 'b' }] }] }] },
  ],
  ['a day that is none', { ...history, first: '2024-02-30' }],
  ['a key that is unknown', { ...history, author: 'Eva Holm' }],
  ['nothing', null],
])('refuses %s', (_, value) => {
  expect(articleHistory.safeParse(value).success).toBe(false);
});
