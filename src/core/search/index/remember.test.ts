import { expect, test } from 'vitest';
import { remember } from './remember.ts';

test('what is asked for twice is loaded once', async () => {
  let asked = 0;
  const ask = remember(async (key: number) => {
    asked++;
    return key * 2;
  });
  expect(await Promise.all([ask(1), ask(1), ask(2)])).toEqual([2, 2, 4]);
  expect(asked).toBe(2);
});

test('what failed is asked for again', async () => {
  let asked = 0;
  const ask = remember(async (_key: string) => {
    if (asked++ === 0) throw new Error('gone');
    return 'here';
  });
  await expect(ask('a')).rejects.toThrow('gone');
  expect(await ask('a')).toBe('here');
});
