import { fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { BundleAnswer, BundleRequest } from './bundle-process.ts';
import { receiveError } from './sent-error.ts';

const PROGRAM = join(import.meta.dirname, `bundle-process${extname(import.meta.filename)}`);

/** Megabytes: the bundler's own memory is most of it, and a heap that is cleared often stays small. */
const SMALL_HEAP = ['--max-semi-space-size=4', '--max-old-space-size=640'];

/**
 * Bundles the pages in a process of its own, which gives back the memory that Astro and Vite need for
 * it before the archive is read.
 *
 * @param program what that process runs
 * @throws what Astro throws about a mistake in a component
 */
export async function bundleApart(request: BundleRequest, program = PROGRAM): Promise<void> {
  const child = fork(program, { execArgv: [...process.execArgv, ...SMALL_HEAP] });
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
