/** What `sw.js` imports where a site keeps nothing any more: a worker that removes itself. */
import { removeWorker } from './remove-worker.ts';
import type { WorkerScope } from './worker-scope.ts';

removeWorker(globalThis as unknown as WorkerScope);
