// @vitest-environment happy-dom
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveIndex, type ServedIndex } from '../../test/support/page/served-index.ts';
import { openIndex } from './open-index.ts';

const documentOf = (text: string) => ({
  url: '/x/',
  date: '2024-02-08',
  text,
  titleLength: text.length,
  quotes: [],
  speakers: [],
  places: [],
});

let site: ServedIndex;
beforeAll(() => {
  site = serveIndex([documentOf('The bridge opens'), documentOf('The ferry stays')]);
});
afterAll(() => site.remove());

/** A server that may unpack what is packed. */
const serve = (unpacks: boolean) =>
  vi.fn(async (address: string, _options?: RequestInit) => {
    const answer = site.answer(address);
    if (!unpacks || !address.includes('.bin')) return answer;
    return new Response(new Uint8Array(gunzipSync(new Uint8Array(await answer.arrayBuffer()))));
  });

beforeEach(() => () => vi.unstubAllGlobals());

describe('openIndex', () => {
  test.each([false, true])(
    'reads articles, be they unpacked by the server: %s',
    async (unpacks) => {
      vi.stubGlobal('fetch', serve(unpacks));
      const { index, stem } = await openIndex(site.folder);
      expect((await index.article(1)).text).toBe('The ferry stays');
      expect(stem('bridges')).toBe('bridges');
    },
  );

  test('only what names the version is asked for anew', async () => {
    const served = serve(false);
    vi.stubGlobal('fetch', served);
    const { index } = await openIndex(site.folder);
    await index.article(0);
    const asked = served.mock.calls.map(([address, options]) => [
      address.slice(site.folder.length),
      options?.cache,
    ]);
    expect(asked).toEqual([
      ['index.json', 'no-cache'],
      [expect.stringMatching(/^articles\/0-22-0\.bin\?v=[0-9a-f]{8}$/), undefined],
    ]);
  });

  test('what is not there is an error', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.resolve(new Response('', { status: 404 }))),
    );
    await expect(openIndex(site.folder)).rejects.toThrow('404');
  });
});
