import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { openShards } from './open-shards.ts';

const HEAD = { version: '0a', files: { pairs: 1, articles: 1 }, quotes: 2, articles: 1 };

afterEach(() => vi.unstubAllGlobals());

test('reads each file once, packed or as a server unpacked it', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    if (address.endsWith('index.json')) return Response.json(HEAD);
    const text = Buffer.from('0/1\n');
    return new Response(address.includes('pairs') ? gzipSync(text) : text);
  });
  const { head, read } = await openShards('https://a.example/api/check/');
  expect(head).toEqual(HEAD);
  expect(await read('pairs/0.gz')).toBe('0/1\n');
  expect(await read('pairs/0.gz')).toBe('0/1\n');
  expect(await read('articles/0.gz')).toBe('0/1\n');
  expect(asked).toEqual([
    'https://a.example/api/check/index.json',
    'https://a.example/api/check/pairs/0.gz?v=0a',
    'https://a.example/api/check/articles/0.gz?v=0a',
  ]);
});

test('fails if a file is missing', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(openShards('https://a.example/api/check/')).rejects.toThrow('404');
});
