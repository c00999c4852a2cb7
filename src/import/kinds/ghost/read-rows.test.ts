import { expect, test } from 'vitest';
import { textFiles } from '../../testing/text-files.ts';
import { readRows } from './read-rows.ts';

const rowsOf = async (text: string, ...names: string[]) => {
  const files = {
    ...textFiles({ 'export.json': text }),
    stream: async function* () {
      for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte);
    },
  };
  return Array.fromAsync(readRows('export.json', files, names), ({ table, row }) => [
    table,
    row['id'],
  ]);
};
const posts = {
  posts: [{ id: 'é', tags: [{ id: 1 }], posts: [{ id: 2 }] }, { id: 3 }],
  users: [{ id: 4 }],
};
const expected = [
  ['posts', 'é'],
  ['posts', 3],
];

test.each([
  ['as Ghost writes it', { db: [{ meta: {}, data: posts }] }],
  ['without meta', { db: [posts] }],
  ['as tools write it', { meta: {}, data: posts }],
  ['bare', posts],
])('reads rows of an export %s, in any pieces', async (_, data) => {
  expect(await rowsOf(`\uFEFF${JSON.stringify(data)}\n`, 'posts')).toEqual(expected);
});

test('reads several tables in the order of the file', async () => {
  expect(await rowsOf(JSON.stringify({ data: posts }), 'users', 'posts')).toEqual([
    ...expected,
    ['users', 4],
  ]);
});

test('refuses what is not whole', async () => {
  await expect(rowsOf('{"data":{"posts":[{"id":1}', 'posts')).rejects.toThrow(/end/i);
  await expect(rowsOf('{"data":{"posts":[{"id":1},]}}', 'posts')).rejects.toThrow();
});
