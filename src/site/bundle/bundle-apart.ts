import { fork } from 'node:child_process';
import { extname, join } from 'node:path';
import type { BundleAnswer, BundleRequest } from './bundle-process.ts';
import { receiveError } from './sent-error.ts';

const PROGRAM = join(import.meta.dirname, `bundle-process${extname(import.meta.filename)}`);

/**
 * Bundles the pages in a process of its own, which gives back the gigabyte that Astro and Vite need for
 * it before the archive is read.
 *
 * @param program what that process runs
 * @throws what Astro throws about a mistake in a component
 */
export async function bundleApart(request: BundleRequest, program = PROGRAM): Promise<void> {
  const child = fork(program);
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
