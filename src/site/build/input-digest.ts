import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isHidden } from '../../archive-folder/files/listing.ts';
import { realPathOf } from '../../archive-folder/files/real-path.ts';
import { foldersRead } from '../../archive-folder/source/folders-read.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { siteVersion } from '../pipeline-version.ts';

/** Larger files are pictures: they are known by size and time instead of their bytes. */
const MOST_BYTES_READ = 512 * 1024;

/**
 * A digest of everything that a site is made from: all files of the folders that are read, the settings, the
 * program and its packages, and the version of Node, whose words for dates and languages it uses.
 */
export function inputDigest(settings: Settings): string {
  const { cacheDir, outDir } = settings;
  const digest = createHash('sha256');
  digest.update(JSON.stringify([siteVersion(), process.versions, process.arch, settings]));
  const written = [cacheDir, outDir].map(realPathOf);
  for (const folder of foldersRead(settings)) {
    digestFolder(digest, folder, { seen: new Set(), written });
  }
  return digest.digest('hex');
}

interface Walk {
  /** Real paths of the folders above: a link to one of them would have no end. */
  readonly seen: ReadonlySet<string>;
  /** Folders that builds write to, which may be in the archive folder. */
  readonly written: readonly string[];
}

function digestFolder(digest: Hash, folder: string, { seen, written }: Walk): void {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  const inside = { seen: new Set([...seen, real]), written };
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isHidden(entry.name) || written.includes(join(real, entry.name))) continue;
    digest.update(`\0${entry.name}\0`);
    if (entry.isSymbolicLink()) digest.update(`${readlinkSync(path)}\0`);
    if (entry.isDirectory()) {
      digestFolder(digest, path, inside);
      digest.update('\0..');
    } else if (entry.isFile()) digestFile(digest, path);
    else digestTarget(digest, path, inside);
  }
}

function digestTarget(digest: Hash, path: string, walk: Walk): void {
  const target = statSync(path, { throwIfNoEntry: false });
  if (target?.isDirectory()) digestFolder(digest, path, walk);
  else if (target?.isFile()) digestFile(digest, path);
}

function digestFile(digest: Hash, path: string): void {
  const { size, mtimeMs, ino } = statSync(path);
  digest.update(`${size}\0`);
  if (size > MOST_BYTES_READ) digest.update(`${mtimeMs} ${ino}\0`);
  else digest.update(readFileSync(path));
}
