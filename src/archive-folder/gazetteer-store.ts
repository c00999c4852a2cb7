import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { wholeGazetteer } from '../core/gazetteer/whole-gazetteer.ts';
import { programFile } from '../program/folder.ts';

/** The towns and divisions of the world, packed by `npm run gazetteer`: 2.3 MB. */
export const TOWNS_FILE = 'src/data/towns.bin';

let loaded: Gazetteer | undefined;

/**
 * The gazetteer: packed towns, countries and what was written by hand. Reading it takes about 100 ms;
 * a process reads it once.
 *
 * @throws Error if a file of the program is missing or broken.
 */
export function loadGazetteer(): Gazetteer {
  loaded ??= wholeGazetteer(inflateSync(readFileSync(programFile(TOWNS_FILE))));
  return loaded;
}
