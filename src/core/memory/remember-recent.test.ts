import { expect, test } from 'vitest';
import { rememberRecent } from './remember-recent.ts';

test('rememberRecent makes again only what was forgotten, the longest unused first', () => {
  const made: string[] = [];
  const get = rememberRecent(
    2,
    (word: string) => word.toLowerCase(),
    (word) => {
      made.push(word);
      return { word };
    },
  );
  const first = get('a');
  get('b');
  expect(get('A')).toBe(first);
  get('c');
  expect(get('a')).toBe(first);
  get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('rememberRecent tries again what failed', async () => {
  let tries = 0;
  const get = rememberRecent(
    2,
    (word: string) => word,
    (word) => (tries++ === 0 ? Promise.reject(new Error(word)) : Promise.resolve(word)),
  );
  await expect(get('a')).rejects.toThrow('a');
  expect(await get('a')).toBe('a');
  expect(await get('a')).toBe('a');
  expect(tries).toBe(2);
});
