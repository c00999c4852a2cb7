import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createBuildFolders,
  mustBuild,
  type TemporaryFolders,
} from '../support/site/build-site.ts';
import { runNode, type RunResult } from '../support/site/run-node.ts';
import { samples, writeSample, writeSampleContent } from '../support/sample-content.ts';
import { compareFolders, filesBelow } from '../support/site/site-files.ts';

const SHARDS = ['1/4', '2/4', '3/4', '4/4'];

/** Runs a command of the tool on an archive. */
function run({ content, cache, out }: TemporaryFolders, ...args: string[]): Promise<RunResult> {
  return runNode(['src/cli/verbatim.ts', ...args], {
    VERBATIM_CONTENT: content,
    VERBATIM_CACHE: cache,
    VERBATIM_OUT: out,
  });
}

/** @throws with all that the command said, if it failed */
async function must(folders: TemporaryFolders, ...args: string[]): Promise<RunResult> {
  const result = await run(folders, ...args);
  if (result.code !== 0) throw new Error(`${args.join(' ')}: ${result.stdout}${result.stderr}`);
  return result;
}

/** Runs a command for shards, two at a time, as `parallel --jobs 2` does. */
async function runShards(
  folders: TemporaryFolders,
  command: string,
  shards: readonly string[] = SHARDS,
): Promise<void> {
  const waiting = shards.values();
  const work = async () => {
    for (const shard of waiting) await must(folders, command, '--shard', shard);
  };
  await Promise.all([work(), work()]);
}

describe('a site of shards', () => {
  const made: TemporaryFolders[] = [];
  /** Where sites are built alone and, once compared, of shards: bundling the pages costs most. */
  let here: TemporaryFolders;
  let there: TemporaryFolders;
  /** The site that was built alone. */
  let good: string;

  beforeAll(async () => {
    [here, there] = [await createBuildFolders(), await createBuildFolders()];
    made.push(here, there);
    await writeSampleContent(here.content);
    cpSync(here.content, there.content, { recursive: true });
    await mustBuild(here);
    good = join(here.root, 'good');
    renameSync(here.out, good);
  });
  afterAll(() => Promise.all(made.map((folders) => folders.remove())));

  /** Leaves nothing of earlier builds but the bundled pages. */
  function startAnew({ cache, out }: TemporaryFolders): void {
    rmSync(out, { recursive: true, force: true });
    for (const name of readdirSync(cache)) {
      if (!name.startsWith('renderer')) rmSync(join(cache, name), { recursive: true });
    }
  }

  const shardsOf = ({ cache }: TemporaryFolders) => readdirSync(join(cache, 'shards'));

  test('that share a cache, two at a time, has the bytes of one that was built alone', async () => {
    await runShards(there, 'read');
    expect(shardsOf(there).filter((name) => name.startsWith('read-'))).toHaveLength(4);
    await runShards(there, 'build');
    expect(existsSync(there.out), 'a shard makes no site').toBe(false);
    const { stderr } = await must(there, 'build');
    expect(stderr).toMatch(/^[\d,]+ files came from 4 shards\.$/m);
    expect(stderr).not.toMatch(/^(?:Shards?|One file|[\d,]+ files of) /m);
    expect(compareFolders(good, there.out)).toEqual([]);
    expect(shardsOf(there)).toEqual([]);
    expect((await must(there, 'build')).stdout).toContain('Nothing has changed');
  });

  test('is brought up to date by shards that render only what changed', async () => {
    await writeSample(there.content, { ...samples.inquiry, title: 'Who opened the gate?' });
    await must(there, 'build');
    await writeSample(there.content, samples.inquiry);
    const { stdout } = await must(there, 'build', '--shard', '1/2', '--json');
    const { rendered, kept } = JSON.parse(stdout) as { rendered: number; kept: number };
    expect(rendered).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(rendered);
    await must(there, 'build');
    expect(compareFolders(good, there.out)).toEqual([]);
  });

  test('whose caches are copied from other folders in any order, has them, too', async () => {
    startAnew(here);
    startAnew(there);
    await Promise.all([
      must(here, 'read', '--shard', '2/2'),
      must(there, 'read', '--shard', '1/2'),
    ]);
    const last = await createBuildFolders();
    made.push(last);
    for (const [from, to] of [
      [here, there],
      [there, here],
    ] as const) {
      cpSync(join(from.cache, 'articles'), join(to.cache, 'articles'), { recursive: true });
      cpSync(join(from.cache, 'shards'), join(to.cache, 'shards'), { recursive: true });
    }
    await runShards(there, 'build', ['4/4', '2/4']);
    await runShards(here, 'build', ['3/4', '1/4']);
    cpSync(here.content, last.content, { recursive: true });
    for (const { cache } of [there, here]) cpSync(cache, last.cache, { recursive: true });
    const { stderr } = await must(last, 'build');
    expect(stderr).toContain('came from 4 shards.');
    expect(compareFolders(good, last.out)).toEqual([]);
  });

  test('has them if one is missing, one was cut short, and an article was changed', async () => {
    startAnew(there);
    await writeSample(there.content, { ...samples.inquiry, title: 'Who opened the gate?' });
    await runShards(there, 'build', ['1/4', '2/4', '4/4']);
    await writeSample(there.content, samples.inquiry);
    const site = join(there.cache, 'shards/build-1-of-4/site');
    rmSync(join(site, filesBelow(site)[0] ?? ''));
    rmSync(join(there.cache, 'shards/build-2-of-4/files.ndjson'));
    const { stderr } = await must(there, 'build');
    expect(stderr).toContain('came from 2 shards.');
    expect(stderr).toContain('Shards 2/4, 3/4 are missing');
    expect(stderr).toMatch(/files of shards were not used/);
    expect(compareFolders(good, there.out)).toEqual([]);
  });

  test('is not begun with a shard that there is not, or an archive with a mistake', async () => {
    const wrong = await run(there, 'build', '--shard', '9/8');
    expect(wrong).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('“9/8” is not a share'),
    });
    await writeSample(there.content, { ...samples.inquiry, date: '2021-02-30' });
    const refused = await run(there, 'build', '--shard', '1/2');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('2021-02-30') });
    expect(existsSync(join(there.cache, 'shards/build-1-of-2'))).toBe(false);
    expect(compareFolders(good, there.out), 'the last site is as it was').toEqual([]);
  });
});
