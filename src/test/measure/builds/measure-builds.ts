import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { programFile } from '../../../program/folder.ts';
import type { Cost, MeasuredRun } from './run-measured.ts';
import { runMeasured } from './run-measured.ts';
import { CHANGES, writeArchive, type ArchiveOptions } from './archive/write-archive.ts';

/** Files and their bytes. */
export interface Weight {
  readonly files: number;
  readonly bytes: number;
}

/** A build that was measured. */
export interface BuildCost extends Cost {
  /** Files that it wrote to the site, and removed from it. */
  readonly written: number;
  readonly removed: number;
}

/** What is measured: a first build without cards, one with default settings, and what follows it. */
export const BUILDS = ['bare', 'cold', 'unchanged', ...CHANGES] as const;
export type BuildName = (typeof BUILDS)[number];

/** What all builds of one archive cost. */
export interface BuildFigures {
  readonly builds: Readonly<Partial<Record<BuildName, BuildCost>>>;
  /** The weight of the site with default settings, by kind of file, and `all`. */
  readonly weight: Readonly<Record<string, Weight>>;
  readonly bareWeight: Weight;
  /** Bytes of the articles’ files. */
  readonly articleBytes: number;
}

/** The variables that tell a build where its folders are; all others would change what is measured. */
const KEPT = /^(?:PATH|HOME|TMPDIR|LANG|LC_\w{1,20})$/;

const WITHOUT_CARDS = { VERBATIM_CARDS: 'off' };

/**
 * Writes an archive and builds it in all ways, one after the other.
 *
 * @param root an empty folder to work in
 * @param options.cards whether a first build with cards follows that without, and changes follow it
 * @param tell is called with what is done next, for anyone who waits
 * @throws Error if a build fails, with what it said
 */
export async function measureBuilds(
  root: string,
  options: ArchiveOptions & { readonly cards: boolean },
  tell: (doing: string) => void,
): Promise<BuildFigures> {
  const content = join(root, 'content');
  await mkdir(content);
  tell(`making ${options.articles} articles`);
  const { bytes, change } = await writeArchive(content, options);
  const builds: Partial<Record<BuildName, BuildCost>> = {};
  const run = async (
    name: BuildName,
    site: string,
    more: Readonly<Record<string, string>> = {},
  ) => {
    tell(`building: ${name}`);
    const { cost, weight } = await build(root, content, site, more);
    builds[name] = cost;
    return weight;
  };
  const bare = await run('bare', 'bare', WITHOUT_CARDS);
  const weight = options.cards ? await run('cold', 'site') : bare;
  const changed = (name: BuildName) =>
    options.cards ? run(name, 'site') : run(name, 'bare', WITHOUT_CARDS);
  await changed('unchanged');
  for (const each of CHANGES) {
    await change[each]();
    await changed(each);
  }
  const bareWeight = bare['all'] ?? { files: 0, bytes: 0 };
  return { builds, weight, bareWeight, articleBytes: bytes };
}

/** What `verbatim build --json` prints. */
interface BuiltSite {
  readonly written: number;
  readonly removed: number;
  readonly weight: Readonly<Record<string, Weight>>;
}

async function build(
  root: string,
  content: string,
  site: string,
  more: Readonly<Record<string, string>>,
): Promise<{ readonly cost: BuildCost; readonly weight: BuiltSite['weight'] }> {
  const env = {
    ...cleanEnvironment(),
    VERBATIM_CONTENT: content,
    VERBATIM_OUT: join(root, site, 'dist'),
    VERBATIM_CACHE: join(root, site, 'cache'),
    ...more,
  };
  await mkdir(join(root, site), { recursive: true });
  const args = [programFile('src/cli/verbatim.ts'), 'build', '--json'];
  const run = await runMeasured(process.execPath, args, { cwd: root, env });
  if (run.code !== 0) throw new Error(`The build of ${site} failed.\n${run.stdout}${run.stderr}`);
  const { written, removed, weight } = JSON.parse(run.stdout) as BuiltSite;
  return { cost: { ...costOf(run), written, removed }, weight };
}

/** This process’s environment without anything that changes a build. */
export function cleanEnvironment(): Record<string, string> {
  const kept: Record<string, string> = { ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && KEPT.test(name)) kept[name] = value;
  }
  return kept;
}

/** The cost of a run without what it printed. */
export function costOf({ cpuSeconds, wallSeconds, peakMegabytes }: MeasuredRun): Cost {
  return { cpuSeconds, wallSeconds, peakMegabytes };
}
