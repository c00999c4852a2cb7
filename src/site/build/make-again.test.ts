import { afterEach, expect, test } from 'vitest';
import { SideFileError } from '../../archive-folder/articles/stored-article.ts';
import { shared } from '../shared-archive.ts';
import { makeAgainIfDamaged } from './make-again.ts';

afterEach(() => {
  delete shared.kept;
});

/** Fails the first time. */
function failingOnce(error: Error): () => Promise<number> {
  let times = 0;
  return () => (++times === 1 ? Promise.reject(error) : Promise.resolve(times));
}

test('a damaged side file makes the work begin again with nothing kept', async () => {
  shared.kept = new Map([['articles/a.md', {} as never]]);
  expect(await makeAgainIfDamaged(failingOnce(new SideFileError('damaged')))).toBe(2);
  expect(shared.kept.size).toBe(0);
});

test('any other error ends it', async () => {
  await expect(makeAgainIfDamaged(failingOnce(new Error('full')))).rejects.toThrow('full');
});
