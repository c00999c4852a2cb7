import type { Loader } from 'astro/loaders';
import { isHidden } from '../archive-folder/files/listing.ts';
import { describeWarnings, shownError } from '../archive-folder/shown-problem.ts';
import { isWithin, readSettings, type Settings } from '../archive-folder/settings.ts';
import { foldersRead } from '../archive-folder/source/folders-read.ts';
import { ContentError } from '../core/source/problems/content-error.ts';
import { readKeptEntries, readKeptNotices, recordEntries } from './build/last-build.ts';
import { handOver } from './opened-archive.ts';
import { shared } from './shared-archive.ts';
import { say } from '../wording/say.ts';

/**
 * The one content loader: the place where Astro meets the core.
 *
 * @param currentSettings called each time, since settings may change while editing
 */
export function articleLoader(currentSettings: () => Settings = readSettings): Loader {
  return {
    name: 'verbatim-articles',
    async load({ store, meta, logger, watcher }) {
      if (shared.bundling) return;
      const { openSoundArchive } = await import('../archive-folder/open-archive.ts');
      let times = 0;
      const reload = async () => {
        const settings = currentSettings();
        shared.kept ??= readKeptEntries(settings.cacheDir);
        shared.notices ??= readKeptNotices(settings.cacheDir);
        const { notices } = shared;
        const opened = await openSoundArchive(settings, {
          kept: shared.kept,
          trusting: true,
          notices,
        });
        const { entries, warnings, unrecorded } = opened;
        handOver(opened);
        shared.kept = entries;
        // A build tells by itself what is to be told, and nothing but pages read the archive.
        if (!watcher) return;
        if (times === 0) recordEntries(settings.cacheDir, entries, notices);
        for (const line of describeWarnings(warnings, settings)) logger.warn(line);
        if (unrecorded > 0) logger.warn(describeUnrecorded(unrecorded));
        for (const id of store.keys()) if (!entries.has(id)) store.delete(id);
        for (const [id, entry] of entries) {
          const digest = `${entry.inputDigest} ${entry.digest}`;
          if (store.get(id)?.digest !== digest) store.set({ id, data: { ...entry }, digest });
        }
        // Pages also show what is in no article, such as the editor's names: look at them again.
        meta.set('opened', String(++times));
      };
      const { contentDir, cacheDir, outDir, foreign } = currentSettings();
      const folders = foldersRead({ contentDir, ...(foreign ? { foreign } : {}) });
      watcher?.add(folders);
      const onChange = (path: string) => {
        const folder = folders.find((one) => path.startsWith(one));
        if (folder === undefined || [cacheDir, outDir].some((one) => isWithin(path, one))) return;
        if (isHidden(path.slice(folder.length))) return;
        reload().catch((error: unknown) =>
          logger.error(describeMistake(error, { contentDir, cacheDir })),
        );
      };
      watcher?.on('change', onChange).on('add', onChange).on('unlink', onChange);
      // Last, so that a mistake that is fixed later is noticed.
      await reload();
    },
  };
}

function describeMistake(
  error: unknown,
  folders: Pick<Settings, 'contentDir' | 'cacheDir'>,
): string {
  if (error instanceof ContentError) return shownError(error, folders).message;
  return error instanceof Error ? error.message : String(error);
}

function describeUnrecorded(count: number): string {
  return say('build.unrecorded', { count });
}
