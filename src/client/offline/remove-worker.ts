import { removeAll } from './run-worker.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * Takes the place of a worker that was installed earlier, removes all that it kept, and then itself.
 * It answers no requests, so that pages come from the network at once.
 */
export function removeWorker(worker: WorkerScope): void {
  worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
  worker.addEventListener('activate', (event) => {
    event.waitUntil(removeAll(worker).then(() => worker.registration.unregister()));
  });
}
