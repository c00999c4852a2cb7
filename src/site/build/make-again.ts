import { shared } from '../shared-archive.ts';

/**
 * What is kept of articles is only looked at when it is needed. If it is damaged, all are read, and the
 * work begins again.
 */
export async function makeAgainIfDamaged<Made>(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (error) {
    if (!isSideFileError(error)) throw error;
    shared.opened = undefined;
    shared.kept = new Map();
    shared.notices = new Map();
    return make();
  }
}

/** Bundled pages have another class of this name. */
function isSideFileError(error: unknown): boolean {
  return error instanceof Error && error.name === 'SideFileError';
}
