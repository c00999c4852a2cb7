import { fork } from 'node:child_process';
import { extname, join } from 'node:path';
import { SLOW_GROWTH } from '../../program/small-heap.ts';
import type { BundleAnswer, BundleRequest } from './bundle-process.ts';
import { receiveError } from './sent-error.ts';

const PROGRAM = join(import.meta.dirname, `bundle-process${extname(import.meta.filename)}`);

/** Megabytes. */
const SMALL_HEAP = ['--max-semi-space-size=8', '--max-old-space-size=640', SLOW_GROWTH];
/**
 * The bundler keeps most of its memory outside the heap: one thread instead of one per core, and
 * allocators (mimalloc, glibc) that give back at once what is free, take a third off it.
 */
const SMALL_BUNDLER = {
  RAYON_NUM_THREADS: '1',
  TOKIO_WORKER_THREADS: '1',
  MIMALLOC_PURGE_DELAY: '0',
  MALLOC_ARENA_MAX: '1',
};

/**
 * Bundles the pages in a process of its own, which gives back the memory that Astro and Vite need for
 * it before the archive is read.
 *
 * @param program what that process runs
 * @throws what Astro throws about a mistake in a component
 */
export async function bundleApart(request: BundleRequest, program = PROGRAM): Promise<void> {
  const child = fork(program, {
    execArgv: [...process.execArgv, ...SMALL_HEAP],
    env: { ...process.env, ...SMALL_BUNDLER },
  });
  const told = await new Promise<BundleAnswer>((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as BundleAnswer));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(new Error(`The pages could not be bundled (${signal ?? code}).`));
    });
    child.send(request);
  });
  if (told.error) throw receiveError(told.error);
}
