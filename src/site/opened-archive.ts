import { openSoundArchive, type OpenArchive } from '../archive-folder/open-archive.ts';
import { readSettings } from '../archive-folder/settings.ts';
import { loadDrawing } from '../cards/load-drawing.ts';
import { shared } from './shared-archive.ts';

/** Hands the archive that a command opened to the pages of the same process. */
export function handOver(opened: OpenArchive): void {
  shared.opened = Promise.resolve(opened);
}

/**
 * The archive that was opened last, so that nothing is read or built twice.
 *
 * @throws ContentError if it has to be opened here and something is wrong with it
 */
export function openedArchive(): Promise<OpenArchive> {
  shared.opened ??= openSoundArchive(readSettings(), {
    ...(shared.kept ? { kept: shared.kept, trusting: true } : {}),
    ...(shared.notices ? { notices: shared.notices } : {}),
    ...(shared.sayings ? { sayings: shared.sayings } : {}),
  });
  return shared.opened;
}

shared.open = openedArchive;
shared.loadDrawing = loadDrawing;
