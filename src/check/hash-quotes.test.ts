import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashText } from '../core/check/shards/hash-text.ts';
import { hashQuotes } from './hash-quotes.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-hashes-'));
  file = join(folder, 'check', 'hashes.json');
});
afterEach(() => rm(folder, { recursive: true }));

const ARTICLES = [['The bridge is open.', 'The bridge is shut.'], ['We stay']];

describe('the hashes of quotes', () => {
  test('are those of their pairs of words, each once', async () => {
    const [first, second] = await hashQuotes(ARTICLES, file, 'maker');
    const keys = ['=the bridge is open', 'the bridge', 'bridge is', 'is open'];
    expect([...(first ?? [])]).toEqual(
      [...keys, '=the bridge is shut', 'is shut'].map((key) => hashText(key)),
    );
    expect([...(second ?? [])]).toEqual(['=we stay', 'we stay'].map(hashText));
  });

  test('are the same when they are read from the cache, which is then left as it is', async () => {
    const made = await hashQuotes(ARTICLES, file, 'maker');
    const before = await stat(file, { bigint: true });
    expect(await hashQuotes(ARTICLES, file, 'maker')).toEqual(made);
    expect((await stat(file, { bigint: true })).ino).toBe(before.ino);
  });

  test('of an article that is gone are kept no longer', async () => {
    await hashQuotes(ARTICLES, file, 'maker');
    const size = (await readFile(file)).length;
    await hashQuotes(ARTICLES.slice(1), file, 'maker');
    expect((await readFile(file)).length).toBeLessThan(size);
  });

  test('of another program are made again', async () => {
    await hashQuotes(ARTICLES, file, 'maker');
    await hashQuotes(ARTICLES, file, 'other');
    expect(await readFile(file, 'utf8')).toContain('"maker":"other"');
  });
});
