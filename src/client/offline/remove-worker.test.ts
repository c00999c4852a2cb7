import { expect, test } from 'vitest';
import { FakeWorker } from '../../test/support/page/worker-scope.ts';
import { removeWorker } from './remove-worker.ts';
import { storeNames } from './strategy.ts';

const SCOPE = 'https://paper.example/news/';

test('all that was kept is removed, and the worker with it; nothing is answered', async () => {
  const worker = new FakeWorker(SCOPE);
  for (const name of [...Object.values(storeNames(SCOPE)), 'verbatim 1 pages /', 'other']) {
    await worker.caches.open(name);
  }
  removeWorker(worker.surroundings);
  await worker.send('install');
  await worker.send('activate');
  expect(await worker.caches.keys()).toEqual(['verbatim 1 pages /', 'other']);
  expect(worker.registered).toBe(false);
  expect(await worker.open('2024/02/08/bridge/')).toBeUndefined();
});
