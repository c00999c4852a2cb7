import { join } from 'node:path';
import type { Problem } from '../../core/source/problem.ts';
import { programFolder } from '../../program/folder.ts';
import { say } from '../../wording/say.ts';
import { isWithin, realPathOf } from '../files/real-path.ts';
import type { RunFolders } from '../find-archive.ts';

/** Folders of the archive that hold what an editor wrote; nothing is built or cached in them. */
const EDITORS_FOLDERS = ['articles', 'images', 'ledger', 'history', 'components'];

/**
 * Building replaces one folder and fills another; neither may hold anything else.
 *
 * @param nameOf names a folder as it was given
 */
export function folderProblem(
  folders: RunFolders,
  nameOf: (name: string, folder: string) => string,
): Problem | undefined {
  const content = realPathOf(folders.contentDir);
  const cache = realPathOf(folders.cacheDir);
  const out = realPathOf(folders.outDir);
  const wrong = (name: 'OUT' | 'CACHE', message: string): Problem => ({
    file: nameOf(name, name === 'OUT' ? folders.outDir : folders.cacheDir),
    message,
    hint: say('settings.own-folder-fix'),
  });
  const held = [
    ['settings.holds-archive', content],
    ['settings.holds-cache', cache],
    ['settings.holds-program', realPathOf(programFolder)],
  ] as const;
  for (const [message, folder] of held) {
    if (isWithin(folder, out)) return wrong('OUT', say(message, { folder }));
  }
  if (cache === content) return wrong('CACHE', say('settings.is-archive'));
  for (const name of EDITORS_FOLDERS) {
    const folder = realPathOf(join(content, name));
    if (isWithin(out, folder)) return wrong('OUT', say('settings.is-inside', { folder }));
    if (isWithin(cache, folder)) return wrong('CACHE', say('settings.is-inside', { folder }));
  }
  return undefined;
}
