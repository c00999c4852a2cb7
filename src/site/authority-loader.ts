import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readAuthority, readPlaceAuthority } from '../archive-folder/authority-store.ts';
import { placeRecords, type PlaceRecord } from '../core/authority/place-rules.ts';
import type { SpeakerEntry } from '../core/authority/read-speakers.ts';
import { loadGazetteer } from '../archive-folder/gazetteer-store.ts';
import { readSettings, type Settings } from '../archive-folder/settings.ts';

/** The editor's word, as far as the archive needs it once the articles are read. */
export interface EditorsWord {
  readonly entries: readonly SpeakerEntry[];
  readonly placeRecords: readonly PlaceRecord[];
}

/**
 * Keeps the editor's entries of speakers and of places in Astro's store, so that the site is made anew
 * when they change while editing. What is wrong with them is told by the articles' loader, which knows what they
 * match; meanwhile the last good entries stay.
 */
export function authorityLoader(settings: Settings = readSettings()): Loader {
  return {
    name: 'verbatim-authority',
    async load({ store, watcher, logger }) {
      const reload = async () => {
        const authority = readAuthority(settings.contentDir);
        const places = readPlaceAuthority(settings.contentDir, loadGazetteer());
        if ('problems' in authority || 'problems' in places) return;
        const entries = authority.entries.map((entry) => ({ ...entry }));
        const data = { entries, placeRecords: placeRecords(places) };
        store.set({ id: 'editor', data, digest: hash('sha256', JSON.stringify(data), 'hex') });
      };
      await reload();
      const files = ['speakers.yaml', 'places.yaml'].map((name) => join(settings.contentDir, name));
      const onChange = (path: string) => {
        if (!files.includes(path)) return;
        reload().catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      };
      watcher?.on('change', onChange).on('add', onChange).on('unlink', onChange);
    },
  };
}
