import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../site/run-node.ts';

/** Names the folder that all tests of one run share; `npm test` makes and removes it. */
export const RUN_FOLDER_VARIABLE = 'VERBATIM_TEST_RUN';

/** Where the tests keep what they make. */
export const testCacheDir = join(projectDir, '.cache/test');

/**
 * Makes a folder for what one run of the tests builds. It is within the project: a build whose
 * cache is outside bundles into `.astro/.prerender`, where two builds at once get in each other's
 * way.
 */
export async function makeRunFolder(): Promise<string> {
  await mkdir(testCacheDir, { recursive: true });
  return mkdtemp(join(testCacheDir, 'run-'));
}

/** The folder of this run, made where `npm test` has not made it. */
export async function getRunFolder(): Promise<string> {
  process.env[RUN_FOLDER_VARIABLE] ??= await makeRunFolder();
  return process.env[RUN_FOLDER_VARIABLE];
}
