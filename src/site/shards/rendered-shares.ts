import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSealedLines, writeSealedLines } from '../../archive-folder/files/sealed-lines.ts';
import {
  isRenderLock,
  shardName,
  shardOfName,
  shardsFolder,
  writeShard,
  type Shard,
} from '../../archive-folder/shards/shard.ts';
import { listShareEntries } from '../../archive-folder/shards/share-entries.ts';
import { siteVersion } from '../pipeline-version.ts';

/** A file of the site that a shard rendered: its path, what it was made from, a digest of its bytes. */
export type RenderedLine = readonly [path: string, key: string, digest: string];

/** What the shards in a cache gave to a build. */
export interface SharesUsed {
  readonly shards: number;
  /** How many files the build took from them, */
  readonly taken: number;
  /** and how many it did not: the archive is another by now, or a file was damaged. */
  readonly unfit: number;
  /** Shards that another version of the program or of Node rendered: `3/8`. */
  readonly foreign: readonly string[];
  /** Shards that none of the copied folders has. */
  readonly missing: readonly string[];
}

/** What shards rendered, as a build finds it in the cache. */
export interface RenderedShares {
  /** The file of a page that a shard rendered from the same, if its bytes are as they were written. */
  find(path: string, key: string): string | undefined;
  used(): SharesUsed;
  /** Removes what shards left in the cache: the site has it by now. */
  discard(): void;
}

/** Where a shard keeps what it renders. */
export function shareFiles(cacheDir: string, shard: Shard) {
  const folder = join(shardsFolder(cacheDir), shardName('build', shard));
  return { folder, site: join(folder, 'site'), record: join(folder, RECORD) };
}

const RECORD = 'files.ndjson';

/** Of bytes, as a record has it. */
export const bytesDigest = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, 32);

/** What decides the bytes of a page besides its key: the program, and Node with its words for dates. */
function programDigest(): string {
  const program = JSON.stringify([siteVersion(), process.versions, process.arch]);
  return hash('sha256', program, 'hex');
}

/** Says what a shard rendered, once all of it is written. */
export function recordShare(cacheDir: string, shard: Shard, lines: Iterable<RenderedLine>): void {
  writeSealedLines(shareFiles(cacheDir, shard).record, [programDigest(), ...lines]);
}

/** Paths of the locks of all shards that are rendering, or were when they were killed. */
export function renderLocks(cacheDir: string): string[] {
  const folder = shardsFolder(cacheDir);
  return namesIn(folder)
    .filter(isRenderLock)
    .map((name) => join(folder, name));
}

/** Opens what shards left in a cache; a shard whose record is damaged or not finished is missing. */
export function openShares(cacheDir: string): RenderedShares {
  const folder = shardsFolder(cacheDir);
  const folders = namesIn(folder).filter((name) => name.startsWith('build-') && shardOfName(name));
  const discarded = [...folders, ...listShareEntries(cacheDir)];
  const program = folders.length > 0 ? programDigest() : '';
  const found: Shard[] = [];
  const foreign: string[] = [];
  const files = new Map<string, { key: string; digest: string; file: string }>();
  let [taken, listed] = [0, 0];
  for (const name of folders) {
    const shard = shardOfName(name);
    const [by, ...lines] = readSealedLines<string | RenderedLine>(join(folder, name, RECORD)) ?? [];
    if (!shard || by === undefined) continue;
    found.push(shard);
    if (by !== program) foreign.push(writeShard(shard));
    else {
      listed += lines.length;
      for (const [path, key, digest] of lines as RenderedLine[]) {
        files.set(path, { key, digest, file: join(folder, name, 'site', path) });
      }
    }
  }
  return {
    find: (path, key) => {
      const made = files.get(path);
      if (made?.key !== key || !hasDigest(made.file, made.digest)) return undefined;
      taken += 1;
      return made.file;
    },
    used: () => ({
      shards: found.length,
      taken,
      unfit: listed - taken,
      foreign,
      missing: missingShards(found),
    }),
    discard: () => {
      for (const name of discarded) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}

/** The shards that are not there, of the division of which most are. */
function missingShards(found: readonly Shard[]): string[] {
  const divisions = new Map<number, Set<number>>();
  for (const { number, of } of found) {
    divisions.set(of, (divisions.get(of) ?? new Set()).add(number));
  }
  const [most] = [...divisions].sort(([, a], [, b]) => b.size - a.size);
  if (!most) return [];
  const [of, numbers] = most;
  return Array.from({ length: of }, (_, index) => index + 1)
    .filter((number) => !numbers.has(number))
    .map((number) => writeShard({ number, of }));
}

function hasDigest(file: string, digest: string): boolean {
  try {
    return bytesDigest(readFileSync(file)) === digest;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
