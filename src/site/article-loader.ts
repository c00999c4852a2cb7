import type { Loader } from 'astro/loaders';
import { readSettings, type Settings } from '../archive-folder/settings.ts';
import { handOver } from './opened-archive.ts';
import { shared } from './shared-archive.ts';

/**
 * The one content loader: the place where Astro meets the core. While articles are edited it does
 * nothing, since Astro may begin without asking it: see `desk/watch-archive.ts`.
 *
 * @param currentSettings called each time
 */
export function articleLoader(currentSettings: () => Settings = readSettings): Loader {
  return {
    name: 'verbatim-articles',
    async load({ watcher }) {
      if (shared.bundling || watcher) return;
      const { openSoundArchive } = await import('../archive-folder/open-archive.ts');
      handOver(await openSoundArchive(currentSettings()));
    },
  };
}
