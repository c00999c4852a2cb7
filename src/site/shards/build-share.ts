import { rmSync } from 'node:fs';
import { lockIn, withLocks, type LockWaiting } from '../../archive-folder/files/folder-lock.ts';
import { realPathOf } from '../../archive-folder/files/real-path.ts';
import { fixSettings, type Settings } from '../../archive-folder/settings.ts';
import { isInShard, shardLock, type Shard } from '../../archive-folder/shards/shard.ts';
import { CARDS_FILE, publishCards } from '../../cards/publish-cards.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { readKeptEntries, type BuiltFiles } from '../build/last-build.ts';
import type { RenderApp } from '../renderer/open-renderer.ts';
import { treeOf, untouchedFiles } from '../build/published-files.ts';
import { makeAgainIfDamaged } from '../build/make-again.ts';
import { openForPages, renderKind } from '../build/make-site.ts';
import { renderedFiles, type RenderedFile } from '../build/render-pages.ts';
import { getRenderer } from '../renderer/renderer.ts';
import { shared } from '../shared-archive.ts';
import { collectShare } from './collect-share.ts';
import { recordShare, shareFiles } from './rendered-shares.ts';

/** What a shard rendered. */
export interface BuiltShare {
  /** Where it is. */
  readonly folder: string;
  readonly rendered: number;
  /** How many pages of the shard the site has already as they are. */
  readonly kept: number;
  /** Paths of files that are empty or cut short; if there are any, nothing is recorded. */
  readonly broken: readonly string[];
}

/**
 * Renders the pages, feeds and records of a shard, by their paths, and draws its cards. They wait in the
 * cache for the build that makes the site; what needs all of the archive is left to that one.
 *
 * @throws ContentError if something is wrong with the archive
 */
export async function buildShare(
  settings: Settings,
  shard: Shard,
  { verbose, waiting }: { readonly verbose: boolean; readonly waiting: LockWaiting },
): Promise<BuiltShare> {
  const { cacheDir, outDir } = settings;
  fixSettings();
  // One bundles the pages, the others wait for it; and all wait while a site is being made.
  const { app } = await withLocks([lockIn(realPathOf(cacheDir))], 'build', waiting, () =>
    getRenderer(settings, verbose),
  );
  return withLocks([shardLock(cacheDir, 'build', shard)], 'build', waiting, () => {
    shared.kept = readKeptEntries(cacheDir);
    const built = untouchedFiles(cacheDir, treeOf(outDir).files);
    return makeAgainIfDamaged(() => renderShare(settings, shard, { app, built }));
  });
}

async function renderShare(
  settings: Settings,
  shard: Shard,
  { app, built }: { readonly app: RenderApp; readonly built: BuiltFiles },
): Promise<BuiltShare> {
  const { cacheDir, base, site, weight } = settings;
  const { folder, site: into } = shareFiles(cacheDir, shard);
  await openForPages(app);
  rmSync(folder, { recursive: true, force: true });
  const share = collectShare(into, built);
  const steps = new Map<string, Uint8Array>();
  for await (const kind of renderedFiles(app, new URL(createUrls(base).home, site))) {
    const own = kind.filter((each) =>
      each.file === CARDS_FILE ? weight.cards !== 'off' : isOwn(each, shard),
    );
    await renderKind(own, share, steps);
  }
  await drawCards(steps.get(CARDS_FILE), settings, (path) => !isInShard(path, shard));
  const { lines, broken } = share;
  if (broken.length === 0) recordShare(cacheDir, shard, lines);
  return { folder, rendered: lines.length, kept: share.kept(), broken };
}

/** A file without a key is made anew by every build. Keys of other shards are never worked out. */
function isOwn(each: RenderedFile, shard: Shard): boolean {
  return isInShard(each.file, shard) && each.key !== undefined;
}

/** Cards are drawn into the cache; the build that makes the site links to them there. */
async function drawCards(
  plans: Uint8Array | undefined,
  { cacheDir, weight: { cards } }: Settings,
  keep: (path: string) => boolean,
): Promise<void> {
  if (!plans) return;
  await publishCards(Buffer.from(plans), {
    cacheDir,
    cards,
    files: { keep, place: () => undefined },
    load: shared.loadDrawing,
  });
}
