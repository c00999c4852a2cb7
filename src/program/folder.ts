import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

/** What Vite writes in place of this name in what it bundles; see `astroConfig`. */
declare const VERBATIM_PROGRAM: string | undefined;

/**
 * The folder of this program: the clone, or the installed package. It has `src/`, `public/` and
 * `package.json`. A bundled module is not where its source is, so the bundler inserts the path.
 */
export const programFolder: string =
  typeof VERBATIM_PROGRAM === 'string' ? VERBATIM_PROGRAM : join(import.meta.dirname, '../..');

/** The path of a file of this program. @param path from its folder: `src/data/places.json` */
export function programFile(path: string): string {
  return join(programFolder, path);
}

/** Whether this program was installed as a package, so that its folder belongs to npm. */
export const isInstalled: boolean = programFolder.split(sep).includes('node_modules');

/** Loads and finds the files of packages as the program’s own modules would, from wherever they are. */
export const requireOfProgram: NodeJS.Require = createRequire(programFile('package.json'));
