import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockedError } from '../../archive-folder/files/folder-lock.ts';
import type { Desk } from './desk.ts';
import { DESK_ADDRESS, deskRequests } from './desk-requests.ts';
import { TOKEN_HEADER } from './own-request.ts';

let server: Server;
let origin: string;
let desk: Desk | undefined;
const request = {
  path: 'articles/a.md',
  digest: 'd',
  quote: 'q',
  fields: { quote: true, speaker: 'A', role: '', said: '', place: '' },
  write: true,
};

beforeEach(async () => {
  desk = {
    viewOf: (path) => Promise.resolve({ summary: path } as never),
    override: () => Promise.resolve({ block: 'b', written: 'w' }),
  };
  const answer = deskRequests(() => desk, 'secret');
  server = createServer((asked, response) =>
    answer(asked, response, () => {
      response.writeHead(404).end('next');
    }),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => server.close());

const post = (body: string, token = 'secret') =>
  fetch(origin + DESK_ADDRESS, {
    method: 'POST',
    headers: { Origin: origin, [TOKEN_HEADER]: token },
    body,
  });

test('a page is answered with the token, and everything else is left to the server', async () => {
  const view = await fetch(`${origin}${DESK_ADDRESS}?page=/a/`);
  expect(await view.json()).toEqual({ summary: '/a/', token: 'secret' });
  expect(view.headers.get('cache-control')).toBe('no-store');
  expect(await (await fetch(`${origin}/other`)).text()).toBe('next');
});

test('an entry is asked for with the token only', async () => {
  expect(await (await post(JSON.stringify(request))).json()).toMatchObject({ written: 'w' });
  expect((await post(JSON.stringify(request), 'guess')).status).toBe(403);
  const put = await fetch(origin + DESK_ADDRESS, { method: 'PUT' });
  expect(put.status).toBe(403);
});

test.each(['no JSON', '{}', JSON.stringify({ ...request, file: 'x' }), 'x'.repeat(30_000)])(
  'what is not understood is refused',
  async (body) => {
    expect((await post(body)).status).toBe(400);
  },
);

test('a foreign page is refused, and an archive that is not open yet is waited for', async () => {
  const headers = { Origin: 'http://evil.example' };
  expect((await fetch(origin + DESK_ADDRESS, { headers })).status).toBe(403);
  desk = undefined;
  expect((await fetch(origin + DESK_ADDRESS)).status).toBe(503);
});

test.each([
  [Object.assign(new Error('EACCES: no'), { code: 'EACCES' }), 'permission'],
  [new Error('odd'), 'odd'],
  [new LockedError({ command: 'build', pid: 1, host: 'h', token: 't' }, '/a'), 'build'],
])('what goes wrong is said in words: %s', async (error, words) => {
  desk = { viewOf: () => Promise.reject(error), override: () => Promise.reject(error) };
  const answer = await post(JSON.stringify(request));
  expect(answer.status).toBe(500);
  const { problem } = (await answer.json()) as { problem: { message: string; fix: string } };
  expect(problem.message).toContain(words);
  expect(problem.fix).toMatch(/^Fix: .+/);
});
