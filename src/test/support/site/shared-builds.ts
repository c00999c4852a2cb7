import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { siteVersion } from '../../../site/pipeline-version.ts';
import { askedArticles, writeAskedArchive } from './asked-archive.ts';
import { buildSite, type BuildEnvironment, type BuildFolders } from './build-site.ts';
import { getRunFolder } from '../run/run-folder.ts';
import { projectDir, runNode, type RunResult } from './run-node.ts';
import { sharedFolder } from '../shared-folder.ts';
import {
  sampleFile,
  samples,
  sampleSource,
  writeContent,
  writeSampleContent,
} from '../sample-content.ts';
import { digestFiles } from './site-files.ts';

/** How the shared builds are made: as far from UTC and from English habits as they can be. */
export const SHARED_ENVIRONMENT = {
  timeZone: 'Pacific/Kiritimati',
  locale: 'C',
  site: 'https://archive.example',
} as const satisfies BuildEnvironment;

/** A site that all tests of a run look at, and none changes. */
export interface SharedSite extends BuildFolders {
  /** With both slashes. */
  readonly base: string;
  /** Origin. */
  readonly site: string;
  /** What it was built from, see {@link readVersion}. */
  readonly version: string;
}

/** Articles that an editor's machine saved in its own way. */
export const foreignSamples = {
  byteOrderMark: { ...samples.inquiry, date: '2019-05-06', slug: 'saved-with-a-mark' },
  carriageReturns: { ...samples.flood, date: '2019-05-07', slug: 'saved-with-crlf' },
};

/** The article as it arrives, from the folder of shared material. */
export const seedFile = join(sharedFolder, 'seed/000_a10d363d9448b063.txt');

/** Whether the seed may be missing: only if its place was not given. */
export const seedIsAbsent = !existsSync(seedFile) && process.env['VERBATIM_SHARED'] === undefined;

/**
 * The site of the project's own content at the root of its host.
 *
 * @throws with all that the build said where it did not come out
 */
export async function buildProjectSite(): Promise<SharedSite> {
  const folders = { content: join(projectDir, 'content'), ...(await foldersOf('project')) };
  const environment = { ...SHARED_ENVIRONMENT, base: '/' };
  return buildOnce(folders, environment, () => Promise.resolve(undefined));
}

/**
 * The site of the sample articles, of the foreign ones and of the imported seed, below a path.
 *
 * @throws with all that importing and building said where one of them failed
 */
export async function buildSampleSite(): Promise<SharedSite> {
  const { root, ...folders } = await foldersOf('samples');
  const content = join(root, 'content');
  const environment = { ...SHARED_ENVIRONMENT, base: '/archive-site/' };
  return buildOnce({ root, content, ...folders }, environment, async () => {
    const { byteOrderMark, carriageReturns } = foreignSamples;
    await writeSampleContent(content);
    await writeContent(content, sampleFile(byteOrderMark), `\uFEFF${sampleSource(byteOrderMark)}`);
    const source = sampleSource({
      ...carriageReturns,
      body: carriageReturns.body.replace('(river-gauge.svg', '(../2021/river-gauge.svg'),
    });
    await writeContent(content, sampleFile(carriageReturns), source.replaceAll('\n', '\r\n'));
    if (!existsSync(seedFile)) return undefined;
    return runNode(['src/cli/verbatim.ts', 'import', seedFile, '--content', content]);
  });
}

/**
 * The site of the archive of the benchmark, at the root of its host: for questions that a sample of some
 * dozen articles is too small for.
 *
 * @throws with all that building said where it failed
 */
export async function buildAskedSite(): Promise<SharedSite> {
  const articles = askedArticles();
  const { root, ...folders } = await foldersOf(`asked-${articles}`);
  const content = join(root, 'content');
  const environment = { ...SHARED_ENVIRONMENT, base: '/' };
  return buildOnce({ root, content, ...folders }, environment, async () => {
    await writeAskedArchive(content, articles);
    return undefined;
  });
}

interface RootedFolders extends BuildFolders {
  readonly root: string;
}

async function foldersOf(name: string): Promise<Omit<RootedFolders, 'content'>> {
  const root = join(await getRunFolder(), name);
  return { root, cache: join(root, 'cache'), out: join(root, 'dist') };
}

/** The first one that asks builds; the others, in whatever process, wait for the outcome. */
async function buildOnce(
  { root, ...folders }: RootedFolders,
  environment: typeof SHARED_ENVIRONMENT & { base: string },
  prepare: () => Promise<RunResult | undefined>,
): Promise<SharedSite> {
  const outcome = join(root, 'outcome.json');
  if (await claim(root)) {
    const version = readVersion(folders.content);
    const result = await prepareAndBuild(folders, environment, prepare);
    await writeFile(`${outcome}.part`, JSON.stringify({ ...result, version }));
    await rename(`${outcome}.part`, outcome);
  }
  while (!existsSync(outcome)) await pause(200);
  const result = JSON.parse(await readFile(outcome, 'utf8')) as RunResult & { version: string };
  if (result.code !== 0) {
    throw new Error(
      `Building ${root} ended with ${result.code}.\n${result.stdout}${result.stderr}`,
    );
  }
  return { ...folders, base: environment.base, site: environment.site, version: result.version };
}

/** A digest of the site's source and of an archive folder: another one means another site. */
export function readVersion(content: string): string {
  const files = existsSync(content) ? [...digestFiles(content)] : [];
  return hash('sha256', JSON.stringify([siteVersion(), files]), 'hex');
}

async function prepareAndBuild(
  folders: BuildFolders,
  environment: BuildEnvironment,
  prepare: () => Promise<RunResult | undefined>,
): Promise<RunResult> {
  try {
    const prepared = await prepare();
    if (prepared && prepared.code !== 0) return prepared;
    return await buildSite(folders, environment);
  } catch (error) {
    return {
      code: null,
      stdout: '',
      stderr: error instanceof Error ? `${error.stack}` : String(error),
    };
  }
}

/** Whether this process is the first; making a folder is the one atomic step all systems have. */
async function claim(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
