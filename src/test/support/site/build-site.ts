import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { getRunFolder } from '../run/run-folder.ts';
import { lendRenderer } from './lent-renderers.ts';
import { runNode, type RunResult } from './run-node.ts';

/** Where a build reads and writes. Absolute paths. */
export interface BuildFolders {
  readonly content: string;
  readonly cache: string;
  readonly out: string;
}

/** What of the environment a build may meet. */
export interface BuildEnvironment {
  readonly base?: string;
  readonly site?: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** As `LANG` has it: `tr_TR.UTF-8`. */
  readonly locale?: string;
  /** Bundles the pages itself, as the first build of an archive does. */
  readonly bundles?: boolean;
}

/** Fresh folders for one build, to be removed after it. */
export interface TemporaryFolders extends BuildFolders {
  readonly root: string;
  remove(): Promise<void>;
}

/** Makes folders of its own for a build. */
export async function createBuildFolders(): Promise<TemporaryFolders> {
  const root = await mkdtemp(join(await getRunFolder(), 'build-'));
  return {
    root,
    content: join(root, 'content'),
    cache: join(root, 'cache'),
    out: join(root, 'dist'),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Runs `verbatim build` on an archive folder, whatever comes of it. */
export async function buildSite(
  { content, cache, out }: BuildFolders,
  { base, site, timeZone, locale, bundles = false }: BuildEnvironment = {},
): Promise<RunResult> {
  const variables = {
    VERBATIM_CONTENT: content,
    VERBATIM_CACHE: cache,
    VERBATIM_OUT: out,
    ...(base === undefined ? {} : { VERBATIM_BASE: base }),
    ...(site === undefined ? {} : { VERBATIM_SITE: site }),
  };
  const isBuilt = bundles ? undefined : await lendRenderer(variables);
  const result = await runNode(['src/cli/verbatim.ts', 'build'], {
    ...variables,
    ...(timeZone === undefined ? {} : { TZ: timeZone }),
    ...(locale === undefined ? {} : { LANG: locale }),
  });
  if (result.code === 0) await isBuilt?.();
  return result;
}

/**
 * Builds a site that must come out.
 *
 * @throws with all that the build said where it did not
 */
export async function mustBuild(
  folders: BuildFolders,
  environment: BuildEnvironment = {},
): Promise<void> {
  const { code, stdout, stderr } = await buildSite(folders, environment);
  if (code !== 0) throw new Error(`The build ended with ${code}.\n${stdout}${stderr}`);
}
