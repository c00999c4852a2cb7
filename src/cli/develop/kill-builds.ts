import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { compareSites } from './compare-sites.ts';
import { programFile } from '../../program/folder.ts';
import { isInterrupted, restoreSite } from '../../site/publish/publish-site.ts';
import { defineCommand, UsageError } from '../command.ts';
import type { CommandIo } from '../command-io.ts';
import { startCommand } from '../run-command.ts';

/** The command that kills builds to see what they leave behind. */
export const killBuildsCommand = defineCommand({
  name: 'kill-builds',
  usage: '[--kills 50] [--seed 1]',
  about: `
Builds the sample archive with and without a changed title, then changes the title to and fro and kills
each build at a random moment. After each kill the site must be one of the two, as a whole: as the kill
left it, or once the next command has finished what was begun.`,
  options: {
    kills: { type: 'string', value: 'N', help: 'how many builds to kill (50)' },
    seed: { type: 'string', value: 'N', help: 'for other moments (1)' },
  },
  withoutArchive: () => true,
  statuses: '0 every site was whole, 1 one was not, 2 not understood.',
  run: ({ values }, { io }) => {
    const [kills, seed] = [Number(values.kills ?? 50), Number(values.seed ?? 1)];
    if (![kills, seed].every((count) => Number.isInteger(count) && count > 0)) {
      throw new UsageError('--kills and --seed take a number from 1 on.');
    }
    return killBuilds(kills, seed, io);
  },
});

/** What the sites were like after the kills. */
interface Tally {
  old: number;
  new: number;
  finished: number;
  broken: number;
}

async function killBuilds(kills: number, seed: number, io: CommandIo): Promise<number> {
  const root = await mkdtemp(join(tmpdir(), 'verbatim-kills-'));
  try {
    const archive = await prepareArchive(root);
    const sites = [join(root, 'before'), join(root, 'after')] as const;
    await archive.retitle(0);
    await archive.build();
    await cp(archive.out, sites[0], { recursive: true });
    await archive.retitle(1);
    const begun = performance.now();
    await archive.build();
    const needed = performance.now() - begun;
    await cp(archive.out, sites[1], { recursive: true });
    const isSite = (which: number) => compareSites(sites[which] ?? '', archive.out).size === 0;
    const tally: Tally = { old: 0, new: 0, finished: 0, broken: 0 };
    const random = randomNumbers(seed);
    let at = 1;
    for (let kill = 0; kill < kills; kill++) {
      await archive.retitle(1 - at);
      await archive.build(random() * needed);
      const interrupted = isInterrupted(archive.out);
      const found = isSite(at) ? 'old' : isSite(1 - at) ? 'new' : undefined;
      restoreSite(archive.out);
      const isWhole = isSite(0) || isSite(1);
      tally[isWhole ? (found ?? 'finished') : 'broken'] += 1;
      if (isSite(1 - at)) at = 1 - at;
      io.err(`${kill + 1}: ${found ?? 'in between'}${interrupted ? ', work was left' : ''}\n`);
    }
    io.out(`${JSON.stringify({ kills, ...tally })}\n`);
    return tally.broken === 0 ? 0 : 1;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** A copy of the sample archive of which one article has either of two titles. */
async function prepareArchive(root: string) {
  const content = join(root, 'content');
  const out = join(root, 'dist');
  await cp(programFile('content'), content, { recursive: true });
  const articles = await readdir(join(content, 'articles'), { recursive: true });
  const name = articles.filter((each) => each.endsWith('.md')).sort()[0] ?? '';
  const file = join(content, 'articles', name);
  const source = await readFile(file, 'utf8');
  return {
    out,
    retitle: (title: number) =>
      writeFile(file, source.replace(/^title:.*$/m, `title: The title number ${title}`)),
    /** @param killAfter milliseconds; absent: it is left to end, and must end well */
    build: async (killAfter?: number): Promise<void> => {
      const child = spawn(process.execPath, [programFile('src/cli/verbatim.ts'), 'build'], {
        cwd: root,
        stdio: 'ignore',
        env: { ...process.env, VERBATIM_CONTENT: content, VERBATIM_OUT: out },
      });
      const ended = once(child, 'close');
      if (killAfter !== undefined) {
        await Promise.race([ended, pause(killAfter)]);
        child.kill('SIGKILL');
      }
      const [code] = (await ended) as [number | null];
      if (killAfter === undefined && code !== 0) throw new Error(`The build ended with ${code}.`);
    },
  };
}

const MODULUS = 2_147_483_647;
const MULTIPLIER = 48_271;

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
}

if (import.meta.main) await startCommand(killBuildsCommand);
