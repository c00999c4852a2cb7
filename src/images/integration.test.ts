import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { verbatimImages } from './integration.ts';

const NAME = '0123456789ab-480.webp';
let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'verbatim-pictures-'));
  await writeFile(join(cache, NAME), 'bytes');
  await writeFile(join(cache, 'notes.txt'), 'notes');
});
afterEach(() => rm(cache, { recursive: true }));

/** What the development server answers; undefined if it asks somebody else. */
async function answer(url: string): Promise<string | undefined> {
  type Middleware = (request: object, response: object, next: () => void) => Promise<void>;
  let serve: Middleware | undefined;
  const server = { middlewares: { use: (given: Middleware) => (serve = given) } };
  await verbatimImages(cache).hooks['astro:server:setup']?.({ server } as never);
  const headers: string[] = [];
  let body: unknown;
  const response = {
    setHeader: (name: string, value: string) => headers.push(`${name}: ${value}`),
    end: (bytes: unknown) => (body = bytes),
  };
  await serve?.({ url }, response, () => undefined);
  return body === undefined ? undefined : `${headers[0]}, ${String(body)}`;
}

test('serves a prepared picture, below any base', async () => {
  expect(await answer(`/news/images/${NAME}?v=1`)).toBe('Content-Type: image/webp, bytes');
});

test.each(['/images/notes.txt', `/${NAME}`, '/images/aaaaaaaaaaaa-480.webp', '/'])(
  'does not answer %s',
  async (url) => {
    expect(await answer(url)).toBeUndefined();
  },
);
