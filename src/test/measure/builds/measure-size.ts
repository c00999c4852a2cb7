import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveOptions } from './archive/write-archive.ts';
import type { Machine, SizeFigures } from './figures.ts';
import { measureBuilds } from './measure-builds.ts';
import { measureRival, RIVALS, type RivalFigures, type RivalName } from './rivals/rival.ts';

/**
 * Measures everything about an archive of one size, in a temporary folder that is removed again.
 *
 * @param options.rivals whether blogs of other programs are built as well
 * @param options.extraction the speed of the extraction, which does not depend on the size
 */
export async function measureSize(
  options: ArchiveOptions & {
    readonly rivals: boolean;
    readonly cards: boolean;
    readonly extraction: number;
  },
  tell: (doing: string) => void,
): Promise<SizeFigures> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  try {
    const machine = describeMachine();
    const rivals: Partial<Record<RivalName, RivalFigures>> = {};
    for (const name of options.rivals ? RIVALS : []) {
      rivals[name] = await measureRival(name, root, options, tell);
    }
    const builds = await measureBuilds(root, options, tell);
    const { articles, weight: weightName, extraction } = options;
    return { articles, weightName, ...builds, rivals, extraction, machine };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function describeMachine(): Machine {
  const all = cpus();
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: all[0]?.model ?? 'unknown',
    cores: all.length,
    node: process.versions.node,
    load: loadavg()[0] ?? 0,
  };
}
