/** The service worker of a site: `sw.js` imports it. */
import { runWorker } from './run-worker.ts';
import type { WorkerScope } from './worker-scope.ts';

runWorker(globalThis as unknown as WorkerScope);
