import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { readSealedLines, writeSealedLines } from '../files/sealed-lines.ts';
import { shardName, shardsFolder, type Shard } from './shard.ts';

/** An article’s path below the archive folder, and what lists need of it. */
type KeptEntry = readonly [string, ArticleEntry];

const FILE = /^read-.{1,20}\.ndjson$/;

/** Keeps what a shard read, so that whatever opens the archive later need not look into side files. */
export function recordShareEntries(
  cacheDir: string,
  shard: Shard,
  entries: Iterable<KeptEntry>,
): void {
  writeSealedLines(join(shardsFolder(cacheDir), `${shardName('read', shard)}.ndjson`), entries);
}

/** What shards read; those whose record is damaged are left out. */
export function readShareEntries(cacheDir: string): KeptEntry[] {
  const folder = shardsFolder(cacheDir);
  return listShareEntries(cacheDir).flatMap(
    (name) => readSealedLines<KeptEntry>(join(folder, name)) ?? [],
  );
}

/** Names of the records, in the folder of shards. */
export function listShareEntries(cacheDir: string): string[] {
  try {
    return readdirSync(shardsFolder(cacheDir)).filter((name) => FILE.test(name));
  } catch {
    return [];
  }
}
