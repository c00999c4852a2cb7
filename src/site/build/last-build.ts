import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCached, writeCached } from '../../archive-folder/files/cache-file.ts';
import { readSealedLines, writeSealedLines } from '../../archive-folder/files/sealed-lines.ts';
import { readShareEntries } from '../../archive-folder/shards/share-entries.ts';
import type { FileKind, Weight } from '../../core/weight/kinds.ts';
import type { MeasuredSite } from '../../core/weight/limits.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';

/** What the last build was made from, and what it said. */
export interface BuildSummary {
  /** Of everything that the site was made from. */
  readonly inputs: string;
  /** Of the names, sizes and times of all files of the site. */
  readonly site: string;
  readonly articles: number;
  /** What it told the editor, as it was printed. */
  readonly notices: string;
  readonly weight: KeptWeight;
}

/** What a site weighs, as it is kept. */
export interface KeptWeight extends MeasuredSite {
  readonly kinds: readonly (readonly [FileKind, Weight])[];
}

/** A file of the site: what it was made from, and its size and time. */
export interface BuiltFile {
  readonly key: string;
  readonly stamp: string;
}

/** By path below the site. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/** By path below the archive folder. */
export type KeptEntries = ReadonlyMap<string, ArticleEntry>;

const inFolder = (cacheDir: string, name: string) => join(cacheDir, 'build', name);
const SUMMARY = 'summary.json';
const FILES = 'files.ndjson';
const ENTRIES = 'entries.ndjson';

/** Small, since it is all that is read if nothing has changed. */
export async function readSummary(cacheDir: string): Promise<BuildSummary | undefined> {
  return (await readCached<BuildSummary>(inFolder(cacheDir, SUMMARY)))?.value;
}

/** The files that the last build published; none if there was none, or its record is damaged. */
export function readBuiltFiles(cacheDir: string): BuiltFiles {
  const lines = readSealedLines<[string, string, string]>(inFolder(cacheDir, FILES)) ?? [];
  return new Map(lines.map(([path, key, stamp]) => [path, { key, stamp }]));
}

/** What the last build knew of the articles, and what shards have read of them since. */
export function readKeptEntries(cacheDir: string): KeptEntries {
  const lines = readSealedLines<[string, ArticleEntry]>(inFolder(cacheDir, ENTRIES)) ?? [];
  return new Map([...lines, ...readShareEntries(cacheDir)]);
}

/** Records what the archive knows of its articles. */
export function recordEntries(cacheDir: string, entries: KeptEntries): void {
  writeSealedLines(inFolder(cacheDir, ENTRIES), entries);
}

/** Records a build that was published. The summary comes last, since it vouches for the rest. */
export async function recordBuild(
  cacheDir: string,
  summary: BuildSummary,
  files: BuiltFiles,
  entries: KeptEntries,
): Promise<void> {
  rmSync(inFolder(cacheDir, SUMMARY), { force: true });
  writeSealedLines(
    inFolder(cacheDir, FILES),
    [...files].map(([path, { key, stamp }]) => [path, key, stamp]),
  );
  recordEntries(cacheDir, entries);
  await writeCached(inFolder(cacheDir, SUMMARY), summary);
}
