// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { DESK_ADDRESS } from '../../site/desk/desk-requests.ts';
import { askOverride, askView } from './ask-desk.ts';

afterEach(() => vi.unstubAllGlobals());
const request = {
  path: 'articles/a.md',
  digest: 'd',
  quote: 'q',
  fields: { quote: true, speaker: '', role: '', said: '', place: '' },
  write: false,
};

function stubFetch(body: unknown, status = 200) {
  const asked = vi.fn((_address: string, _options?: RequestInit) =>
    Promise.resolve(new Response(JSON.stringify(body), { status })),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

test('a view is asked for by the page’s address', async () => {
  const asked = stubFetch({ summary: 's' });
  expect(await askView('/2024/02/08/a/')).toEqual({ summary: 's' });
  expect(asked.mock.calls[0]?.[0]).toBe(`${DESK_ADDRESS}?page=%2F2024%2F02%2F08%2Fa%2F`);
  stubFetch({}, 503);
  expect(await askView('/')).toBeUndefined();
});

test('an entry is asked for with the token, and a refusal is an answer', async () => {
  const asked = stubFetch({ problem: {} }, 409);
  expect(await askOverride(request, 'secret')).toEqual({ problem: {} });
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ headers: { 'X-Verbatim-Token': 'secret' } });
});

test('a server that was stopped does not answer', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('refused')));
  expect([await askView('/'), await askOverride(request, '')]).toEqual([undefined, undefined]);
});
