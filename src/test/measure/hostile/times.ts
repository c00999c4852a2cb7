import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { EXTRACTORS, type Extractor } from '../extractors.ts';
import type { HostileTask } from './worker.ts';

/** A thread that does not answer for this long is stopped: what it does may take minutes. */
const PATIENCE_MILLISECONDS = 10_000;

/** What one hostile text took; what is missing did not end in time, or broke. */
export interface HostileTimes {
  readonly name: string;
  /** Milliseconds of computing. */
  readonly times: Readonly<Partial<Record<Extractor, number>>>;
}

/** Times hostile texts, one after the other, in a thread that is replaced where it hangs. */
export async function timeHostileTexts(names: readonly string[]): Promise<HostileTimes[]> {
  const found: HostileTimes[] = [];
  let worker = await startWorker();
  for (const name of names) {
    const times: Partial<Record<Extractor, number>> = {};
    for (const extractor of EXTRACTORS) {
      const taken = await ask(worker, { name, extractor });
      if (taken !== undefined) times[extractor] = taken;
      else {
        await worker.terminate();
        worker = await startWorker();
      }
    }
    found.push({ name, times });
  }
  await worker.terminate();
  return found;
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('worker.ts', import.meta.url));
  await once(worker, 'message');
  return worker;
}

/** @returns undefined if no answer came in time, or the extraction broke */
async function ask(worker: Worker, task: HostileTask): Promise<number | undefined> {
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  worker.postMessage(task);
  try {
    const [milliseconds] = (await once(worker, 'message', { signal })) as [number];
    return milliseconds;
  } catch {
    return undefined;
  }
}

/** The extractions that did not end within the limit. */
export function slowExtractors({ times }: HostileTimes, limitMilliseconds: number): Extractor[] {
  return EXTRACTORS.filter((extractor) => (times[extractor] ?? Infinity) >= limitMilliseconds);
}
