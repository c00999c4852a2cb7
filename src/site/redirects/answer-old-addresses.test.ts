import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { readOldAddress } from '../../core/addresses/old-address.ts';
import { answerOldAddresses } from './answer-old-addresses.ts';

const HOME = 'http://localhost/news/';
const oldAddresses = ['/ferry.html', '/old/ferry', '/?p=12', '/2024/'].flatMap((written) => {
  const from = readOldAddress(written, HOME);
  return from ? [{ from, to: '2024/03/12/ferry', article: 'ferry', title: 'Ferry' }] : [];
});

async function ask(url: string, opened = true): Promise<string | undefined> {
  const archive = () => (opened ? Promise.resolve({ oldAddresses }) : undefined);
  return new Promise((resolve) => {
    const response = {
      writeHead: (_: number, { Location }: { Location: string }) => ({
        end: () => resolve(Location),
      }),
    } as unknown as ServerResponse;
    const request = { url } as IncomingMessage;
    answerOldAddresses(archive, '/news/')(request, response, () => resolve(undefined));
  });
}

test.each(['/news/ferry.html', '/news/old/ferry', '/news/old/ferry/', '/news/?p=12'])(
  '%s redirects',
  async (url) => expect(await ask(url)).toBe('/news/2024/03/12/ferry/'),
);

test.each([
  '/news/',
  '/news/2024/',
  '/news/2024/03/12/ferry/',
  '/ferry.html',
  '/news/@vite/client',
])('%s is left to the server', async (url) => expect(await ask(url)).toBeUndefined());

test('nothing redirects before the archive is open', async () => {
  expect(await ask('/news/ferry.html', false)).toBeUndefined();
});
