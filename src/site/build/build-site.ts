import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describeFileError, findFileError } from '../../archive-folder/files/errors.ts';
import type { OpenArchive } from '../../archive-folder/open-archive.ts';
import { fixSettings, type Settings } from '../../archive-folder/settings.ts';
import { Remembered } from '../../core/memory/remembered.ts';
import { createUrls } from '../../core/addresses/urls.ts';
import { keepHeapSmall } from '../../program/small-heap.ts';
import { say } from '../../wording/say.ts';
import { findMissing } from '../built-pages.ts';
import { checkSiteFolder, SiteFolderError } from '../folder.ts';
import { measureSite, type WeighedSite } from '../measure-site.ts';
import { MARKER, markerOf } from '../publish/marker.ts';
import { publishPaths } from '../publish/paths.ts';
import { publishSite } from '../publish/publish-site.ts';
import { foldersOf, knownFolders, stampOf, type KnownFolders } from '../publish/site-tree.ts';
import { openStaging } from '../publish/staging.ts';
import { openShares, type SharesUsed } from '../shards/rendered-shares.ts';
import { shared } from '../shared-archive.ts';
import { collectFiles, type FileCollector } from './collect-files.ts';
import { inputDigest } from './input-digest.ts';
import {
  readFolders,
  readKeptEntries,
  readKeptNotices,
  readKeptSayings,
  readSummary,
  recordBuild,
  type BuiltFiles,
} from './last-build.ts';
import type { MadeSite } from './make-site.ts';
import { makeAgainIfDamaged } from './make-again.ts';
import { NOTHING_BELOW, treeOf, untouchedFiles } from './published-files.ts';

/** What came of a build. */
export interface BuildResult {
  readonly articles: number;
  /** How many files were written. */
  readonly written: number;
  readonly removed: number;
  /** Whether nothing has changed since the last build, so that nothing had to be read. */
  readonly unchanged: boolean;
  readonly weighed: WeighedSite;
  /** What shards gave to it, if there were any. */
  readonly shares?: SharesUsed;
}

/** How a build is made, and who is told of it. */
export interface BuildOptions {
  readonly verbose: boolean;
  /** Called with what the editor should know of the archive. */
  readonly tell: (notices: string) => void;
  /** Refuses to publish an archive. */
  readonly check: (articles: number) => void;
  /** Words notices about an archive. */
  readonly notices: (opened: OpenArchive, made: MadeSite) => string;
  /** Refuses to publish files that are broken or missing. */
  readonly refuse: (broken: readonly string[]) => void;
}

type Stamps = ReadonlyMap<string, string>;

/**
 * Makes the site what the archive says: finds out whether anything has changed, renders what has, and
 * replaces those files only when all went well.
 *
 * @throws SiteFolderError if the site may not be replaced
 */
export async function buildSite(settings: Settings, options: BuildOptions): Promise<BuildResult> {
  const { cacheDir, outDir } = settings;
  const inputs = inputDigest(settings);
  const listed = Date.now();
  const folders = readFolders(cacheDir);
  const tree = treeOf(outDir, folders);
  const present = tree.files;
  const summary = await readSummary(cacheDir);
  if (summary?.inputs === inputs && summary.site === digestOf(present)) {
    options.tell(summary.notices);
    const { articles, weight } = summary;
    const weighed = { ...weight, kinds: new Map(weight.kinds) };
    return { articles, written: 0, removed: 0, unchanged: true, weighed };
  }
  checkSiteFolder(outDir, tree);
  // A first build holds most; later ones are over before clearing more often would pay.
  if (!summary) keepHeapSmall();
  shared.kept = readKeptEntries(cacheDir);
  shared.notices = readKeptNotices(cacheDir);
  shared.sayings = readKeptSayings(cacheDir);
  const built = untouchedFiles(cacheDir, present);
  const make = () => makeAndPublish(settings, options, { inputs, present, built, folders, listed });
  try {
    return await makeAgainIfDamaged(make);
  } finally {
    rmSync(publishPaths(outDir).next, { recursive: true, force: true });
  }
}

interface Before {
  readonly inputs: string;
  /** What is in the site’s folder. */
  readonly present: Stamps;
  /** What of it is as the last build left it. */
  readonly built: BuiltFiles;
  /** What was known of its folders. */
  readonly folders: KnownFolders;
  /** When it was listed, in milliseconds. */
  readonly listed: number;
}

async function makeAndPublish(
  settings: Settings,
  options: BuildOptions,
  before: Before,
): Promise<BuildResult> {
  const { outDir, cacheDir } = settings;
  const { getRenderer } = await import('../renderer/renderer.ts');
  fixSettings();
  const renderer = await getRenderer(settings, options.verbose);
  // Only now: what it loads would be in memory beside the bundler.
  const { makeSite, openForPages } = await import('./make-site.ts');
  const opened = await openForPages(renderer.app);
  const articles = opened.entries.size;
  options.check(articles);
  const staging = openStaging(outDir);
  const shares = openShares(cacheDir);
  const files = collectFiles(before.built, publishPaths(outDir).out, staging, shares.find);
  const made = await orNotReplaced(outDir, () => makeSite(settings, renderer, opened, files));
  options.refuse([...files.broken, ...findMissing(files.keys, articlePages(opened))]);
  const told = options.notices(opened, made);
  options.tell(told);
  const removed = [...before.present.keys()].filter(
    (path) => path !== MARKER && !files.keys.has(path),
  );
  const { drafts = false } = settings.unpublished ?? {};
  const marker = markerOf([...files.keys.keys()], articles, drafts);
  const kept = [...files.keys.keys()].filter((path) => !staging.written.has(path));
  // Nobody should have put anything into it in the meantime.
  checkSiteFolder(outDir, NOTHING_BELOW);
  const published = Date.now();
  const isNew = await publishSite(outDir, { written: [...staging.written], removed, marker }, kept);
  const stamps = publishedStamps(outDir, files, staging.written, before.present);
  const record = new Map(
    [...files.keys].map(([path, key]) => [path, { key, stamp: stamps.get(path) ?? '' }] as const),
  );
  const weighed = measureSite(stamps, made.redirects.pages);
  const weight = { ...weighed, kinds: [...weighed.kinds] };
  const site = digestOf(stamps);
  const summary = { inputs: before.inputs, site, articles, notices: told, weight };
  // Nobody but this build can have put anything into a folder that it made itself.
  const until = isNew ? published : before.listed;
  const known = isNew ? new Map<string, never>() : new Map(before.folders);
  // The site’s own has the marker.
  for (const folder of ['', ...foldersOf([...staging.written, ...removed])]) known.delete(folder);
  const folders = knownFolders(publishPaths(outDir).out, stamps.keys(), until, known);
  const { notices = new Map<string, never>(), sayings = new Remembered() } = shared;
  const keptOfBuild = { entries: opened.entries, notices, sayings, folders };
  await recordBuild(cacheDir, summary, record, keptOfBuild);
  shares.discard();
  const counts = { articles, written: staging.written.size, removed: removed.length };
  return { ...counts, unchanged: false, weighed, shares: shares.used() };
}

/** The files of the pages of all articles. */
function articlePages({ archive, settings }: OpenArchive): string[] {
  const urls = createUrls(settings.base);
  return archive.articles.map((entry) => `${urls.article(entry).slice(urls.home.length)}index.html`);
}

/** The stamps of the site as it is now, without looking at what was kept. */
function publishedStamps(
  outDir: string,
  { keys }: FileCollector,
  written: ReadonlySet<string>,
  before: Stamps,
): Stamps {
  const { out } = publishPaths(outDir);
  const stampNow = (path: string) => stampOf(join(out, path));
  const stamps = new Map<string, string>([[MARKER, stampNow(MARKER)]]);
  for (const path of keys.keys()) {
    stamps.set(path, (written.has(path) ? undefined : before.get(path)) ?? stampNow(path));
  }
  return stamps;
}

/** The same for the same files, in whatever order they were found. */
function digestOf(stamps: Stamps): string {
  const lines = [...stamps].map(([path, stamp]) => `${path}\0${stamp}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

/** A disk that is full is told with the folder that it concerns. */
async function orNotReplaced<Result>(
  outDir: string,
  make: () => Promise<Result>,
): Promise<Result> {
  const { next } = publishPaths(outDir);
  try {
    return await make();
  } catch (error) {
    const fault = findFileError(error);
    if (!fault?.path?.startsWith(next)) throw error;
    const { what, hint } = describeFileError(fault);
    const told = say('build.not-replaced', { folder: next, reason: what, hint });
    throw new SiteFolderError(told, { cause: error });
  }
}
