import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleNotices } from '../../archive-folder/articles/article-notices.ts';
import { readCached, readCachedNow, writeCached } from '../../archive-folder/files/cache-file.ts';
import { readSealedLines, writeSealedLines } from '../../archive-folder/files/sealed-lines.ts';
import { readShareEntries } from '../../archive-folder/shards/share-entries.ts';
import type { FileKind, Weight } from '../../core/weight/kinds.ts';
import type { MeasuredSite } from '../../core/weight/limits.ts';
import type { KnownFolders } from '../publish/site-tree.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { Remembered } from '../../core/memory/remembered.ts';
import type { RememberedSayings } from '../../core/archive/speakers/sayings.ts';
import { siteVersion } from '../pipeline-version.ts';

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
const FOLDERS = 'folders.json';
const ENTRIES = 'entries.ndjson';
const NOTICES = 'notices.ndjson';
const SAYINGS = 'sayings.ndjson';

/** Small, since it is all that is read if nothing has changed. */
export async function readSummary(cacheDir: string): Promise<BuildSummary | undefined> {
  return (await readCached<BuildSummary>(inFolder(cacheDir, SUMMARY)))?.value;
}

/** The files that the last build published; none if there was none, or its record is damaged. */
export function readBuiltFiles(cacheDir: string): BuiltFiles {
  const lines = readSealedLines<[string, string, string]>(inFolder(cacheDir, FILES)) ?? [];
  return new Map(lines.map(([path, key, stamp]) => [path, { key, stamp }]));
}

/** The folders of the site as the last build left them; none if that is not known. */
export function readFolders(cacheDir: string): KnownFolders {
  const text = readCachedNow<string>(inFolder(cacheDir, FOLDERS))?.value;
  if (!text) return new Map();
  return new Map(
    text.split(LINE).map((line) => {
      const [path = '', changed, files = '', folders = ''] = line.split(FIELD);
      return [path, { changed: Number(changed), files: namesOf(files), folders: namesOf(folders) }];
    }),
  );
}

// Names of files of a site have none of these characters; JSON of its own for each would take longer.
const [LINE, FIELD, NAME] = ['\n', '\t', '/'] as const;

const namesOf = (text: string): string[] => (text === '' ? [] : text.split(NAME));

async function recordFolders(cacheDir: string, known: KnownFolders): Promise<void> {
  const lines = [...known].map(([path, { changed, files, folders }]) =>
    [path, changed, files.join(NAME), folders.join(NAME)].join(FIELD),
  );
  await writeCached(inFolder(cacheDir, FOLDERS), lines.join(LINE));
}

/** What the last build knew of the articles, and what shards have read of them since. */
export function readKeptEntries(cacheDir: string): KeptEntries {
  const lines = readSealedLines<[string, ArticleEntry]>(inFolder(cacheDir, ENTRIES)) ?? [];
  return new Map([...lines, ...readShareEntries(cacheDir)]);
}

/** By the digest of an article: what was noticed when it was read. */
export type KeptNotices = ReadonlyMap<string, ArticleNotices>;

/** What was noticed in articles; those that are missing have to be looked up. */
export function readKeptNotices(cacheDir: string): Map<string, ArticleNotices> {
  return new Map(readSealedLines<[string, ArticleNotices]>(inFolder(cacheDir, NOTICES)));
}

/** What earlier runs of this program found out about sayings. */
export function readKeptSayings(cacheDir: string): RememberedSayings {
  const lines = readSealedLines<[string, number[][]]>(inFolder(cacheDir, SAYINGS)) ?? [];
  const [version, ...sayings] = lines;
  return new Remembered(version?.[0] === siteVersion() ? sayings : []);
}

/** What the archive knows of its articles. */
export interface KeptOfArticles {
  readonly entries: KeptEntries;
  /** What was noticed in them. */
  readonly notices: KeptNotices;
  readonly sayings: RememberedSayings;
}

/** Records what the archive knows of its articles. */
export function recordArticles(
  cacheDir: string,
  { entries, notices, sayings }: KeptOfArticles,
): void {
  writeSealedLines(inFolder(cacheDir, ENTRIES), entries);
  const digests = new Set([...entries.values()].map(({ inputDigest }) => inputDigest));
  writeSealedLines(
    inFolder(cacheDir, NOTICES),
    [...notices].filter(([digest]) => digests.has(digest)),
  );
  writeSealedLines(inFolder(cacheDir, SAYINGS), [[siteVersion(), []], ...sayings.used()]);
}

/** What is kept for the next build besides the files. */
export interface KeptOfBuild extends KeptOfArticles {
  readonly folders: KnownFolders;
}

/** Records a build that was published. The summary comes last, since it vouches for the rest. */
export async function recordBuild(
  cacheDir: string,
  summary: BuildSummary,
  files: BuiltFiles,
  { folders, ...articles }: KeptOfBuild,
): Promise<void> {
  rmSync(inFolder(cacheDir, SUMMARY), { force: true });
  writeSealedLines(
    inFolder(cacheDir, FILES),
    [...files].map(([path, { key, stamp }]) => [path, key, stamp]),
  );
  recordArticles(cacheDir, articles);
  await recordFolders(cacheDir, folders);
  await writeCached(inFolder(cacheDir, SUMMARY), summary);
}
