import { beforeEach, expect, test } from 'vitest';
import { FakeWorker } from '../../test/support/page/worker-scope.ts';
import { KEPT_AT, openStores, type Stores } from './stores.ts';

const SCOPE = 'https://paper.example/news/';
let worker: FakeWorker;
let stores: Stores;

beforeEach(() => {
  worker = new FakeWorker(SCOPE);
  stores = openStores(worker.surroundings);
});

test('a page is kept with the time, and found by its path alone', async () => {
  await stores.keepPage(`${SCOPE}a/?q=1#p2`, new Response('A', { headers: { etag: '1' } }));
  const kept = await stores.find(`${SCOPE}a/#p9`);
  expect(await kept?.text()).toBe('A');
  expect(kept?.headers.get('etag')).toBe('1');
  expect(kept?.headers.get(KEPT_AT)).toMatch(/^\d{4}-\d\d-\d\dT/);
  await stores.forget(`${SCOPE}a/`);
  expect(await stores.find(`${SCOPE}a/`)).toBeUndefined();
});

test('a page is fetched with what it is made of, once; what is missing is not kept', async () => {
  worker.server.set(`${SCOPE}a/`, '<img src="/news/b.png"><img src="/news/none.png">');
  worker.server.set(`${SCOPE}b.png`, 'B');
  await stores.fetchPage(`${SCOPE}a/`);
  await stores.fetchPage(`${SCOPE}a/`);
  await stores.fetchPage(`${SCOPE}none/`);
  expect(worker.kept('pages')).toEqual(['a/']);
  expect(worker.kept('parts')).toEqual(['b.png']);
  expect(worker.asked.filter((url) => url.endsWith('b.png'))).toHaveLength(1);
});

test('scripts that import each other are fetched once', async () => {
  worker.server.set(`${SCOPE}a.js`, 'import"./b.js"');
  worker.server.set(`${SCOPE}b.js`, 'import"./a.js"');
  await stores.fetchPart(`${SCOPE}a.js`);
  expect(worker.kept('parts')).toEqual(['a.js', 'b.js']);
});

test('the state is empty at first, and whatever is in its place', async () => {
  expect(await stores.readState()).toEqual({ day: {}, saved: [] });
  await stores.writeState({ day: { '/news/': '1' }, saved: ['/news/a/'] });
  expect(await stores.readState()).toEqual({ day: { '/news/': '1' }, saved: ['/news/a/'] });
});

test('an answer is looked for when what is being written is written', async () => {
  await stores.keepPage(`${SCOPE}a/`, new Response('old'));
  const store = worker.caches.stores.get('verbatim 1 pages /news/');
  if (!store) throw new Error('no store');
  const put = store.put.bind(store);
  // Browsers delete first.
  store.put = async (url, response) => {
    await store.delete(url);
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    await put(url, response);
  };
  const keeping = stores.keepPage(`${SCOPE}a/`, new Response('new'));
  while (store.entries.size > 0) await Promise.resolve();
  expect(await (await stores.find(`${SCOPE}a/`))?.text()).toBe('new');
  await keeping;
});
