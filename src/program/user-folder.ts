import { relative } from 'node:path';

const KEY = Symbol.for('verbatim.user-folder');
const shared = globalThis as { [KEY]?: string };

/**
 * Where the user is: a build changes to another folder for a while, and Astro loads some modules
 * twice.
 */
shared[KEY] ??= process.cwd();

/** A path as its user would write it: from the folder that they are in, unless that is longer. */
export function shownPath(path: string): string {
  const short = relative(shared[KEY] ?? process.cwd(), path);
  if (short === '') return '.';
  return short.length < path.length ? short : path;
}
