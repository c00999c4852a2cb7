import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readAuthority } from './authority-store.ts';
import { readSettings, type Settings } from './settings.ts';

/**
 * Keeps the editor's entries of speakers in Astro's store, so that the site is made anew when they
 * change while editing. What is wrong with them is told by the articles' loader, which knows what they
 * match; meanwhile the last good entries stay.
 */
export function authorityLoader(settings: Settings = readSettings()): Loader {
  return {
    name: 'verbatim-authority',
    async load({ store, watcher, logger }) {
      const reload = async () => {
        const authority = await readAuthority(settings.contentDir);
        if ('problems' in authority) return;
        const entries = authority.entries.map((entry) => ({ ...entry }));
        const digest = hash('sha256', JSON.stringify(entries), 'hex');
        store.set({ id: 'speakers', data: { entries }, digest });
      };
      await reload();
      const file = join(settings.contentDir, 'speakers.yaml');
      const onChange = (path: string) => {
        if (path !== file) return;
        reload().catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      };
      watcher?.on('change', onChange).on('add', onChange).on('unlink', onChange);
    },
  };
}
