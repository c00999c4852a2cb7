import { openSoundArchive, type OpenArchive } from '../archive-folder/open-archive.ts';
import { readSettings } from '../archive-folder/settings.ts';

// Astro bundles the pages, so they have other instances of all modules than its loaders; they share
// only the process.
const KEY = Symbol.for('verbatim.opened-archive');
const shared = globalThis as { [KEY]?: Promise<OpenArchive> };

/** Hands the archive that the loader opened to the pages of the same process. */
export function handOver(opened: OpenArchive): void {
  shared[KEY] = Promise.resolve(opened);
}

/**
 * The archive that the loader opened last, so that nothing is read or built twice.
 *
 * @throws ContentError if it has to be opened here and something is wrong with it
 */
export function openedArchive(): Promise<OpenArchive> {
  shared[KEY] ??= openSoundArchive(readSettings());
  return shared[KEY];
}
