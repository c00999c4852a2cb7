import { openSoundArchive } from '../../archive-folder/open-archive.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { ContentError } from '../../core/source/problems/content-error.ts';

/**
 * What is wrong with an archive that may not be published.
 *
 * @throws if it may be
 */
export async function problemsOf(settings: Settings): Promise<ContentError> {
  const error: unknown = await openSoundArchive(settings).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ContentError)) throw new Error(`No ContentError but ${String(error)}.`);
  return error;
}
