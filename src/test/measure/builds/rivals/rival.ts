import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArchiveOptions } from '../archive/write-archive.ts';
import { cleanEnvironment, costOf } from '../measure-builds.ts';
import { runMeasured, type Cost } from '../run-measured.ts';
import { prepareEleventy } from './eleventy.ts';
import { prepareHugo } from './hugo.ts';

/** A plain blog that is ready to be built, or why it is not. */
export type PreparedRival =
  | {
      readonly version: string;
      readonly program: string;
      readonly args: readonly string[];
      /** The folder, below that of the blog, to which it is built. */
      readonly output: string;
    }
  | { readonly missing: string };

/** What another program’s plain blog of the same articles costs, or why that is not known. */
export type RivalFigures = (Cost & { readonly version: string }) | { readonly missing: string };

export const RIVALS = ['eleventy', 'hugo'] as const;
export type RivalName = (typeof RIVALS)[number];

const PREPARE = { eleventy: prepareEleventy, hugo: prepareHugo } as const;

/** Of so many builds the cheapest counts: a rival is not to suffer from what else a machine does. */
const BUILDS = 2;

/**
 * Builds a plain blog from nothing.
 *
 * @param root a folder to work in
 */
export async function measureRival(
  name: RivalName,
  root: string,
  options: ArchiveOptions,
  tell: (doing: string) => void,
): Promise<RivalFigures> {
  const folder = join(root, name);
  const env = cleanEnvironment();
  await mkdir(folder);
  tell(`preparing ${name}`);
  const prepared = await PREPARE[name](folder, options, env);
  if ('missing' in prepared) return prepared;
  const { version, program, args, output } = prepared;
  let best: Cost | undefined;
  for (let build = 0; build < BUILDS; build++) {
    tell(`building: ${name} ${version}`);
    await rm(join(folder, output), { recursive: true, force: true });
    const run = await runMeasured(program, args, { cwd: folder, env });
    const pages = await countPages(join(folder, output));
    if (run.code !== 0 || pages < options.articles) {
      return { missing: `${name} ${version} made ${pages} pages and said: ${run.stderr.trim()}` };
    }
    if (!best || run.cpuSeconds < best.cpuSeconds) best = costOf(run);
  }
  return best ? { version, ...best } : { missing: `${name} was not built` };
}

async function countPages(folder: string): Promise<number> {
  if (!existsSync(folder)) return 0;
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('index.html')).length;
}
