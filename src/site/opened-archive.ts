import { openSoundArchive, type OpenArchive } from '../archive-folder/open-archive.ts';
import { readSettings } from '../archive-folder/settings.ts';

// Astro bundles the pages, so that they have other instances of all modules than its loaders have;
// only the process is the same.
const KEY = Symbol.for('verbatim.opened-archive');
const shared = globalThis as { [KEY]?: Promise<OpenArchive> };

/** Leaves the archive that the loader opened to the pages of the same process. */
export function handOver(opened: OpenArchive): void {
  shared[KEY] = Promise.resolve(opened);
}

/**
 * The archive that the loader opened last, so that nothing is read or built twice.
 *
 * @throws ContentError where it has to be opened here and something is wrong with it
 */
export function openedArchive(): Promise<OpenArchive> {
  shared[KEY] ??= openSoundArchive(readSettings());
  return shared[KEY];
}
