import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { residentBytesOf } from './process-tree.ts';

/** What one run of a program cost, with all the programs that it started and waited for. */
export interface Cost {
  /** In user and system mode together. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** The most that the program and its children held in memory at the same time, looked at 20 times a second. */
  readonly peakMegabytes: number;
}

/** A run that was measured, and what it printed. */
export interface MeasuredRun extends Cost {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a program runs. */
export interface RunOptions {
  readonly cwd: string;
  /** The whole environment of the program. */
  readonly env: Readonly<Record<string, string>>;
}

const LOOK_EVERY_MILLISECONDS = 50;
/** Of the kernel’s interface to programs: a tick is always a hundredth of a second (USER_HZ). */
const TICKS_PER_SECOND = 100;
const OWN_STAT = '/proc/self/stat';

/** Whether costs can be measured here: the kernel tells them in `/proc`, which Linux has. */
export const canMeasure = (): boolean => existsSync(OWN_STAT);

/**
 * Runs a program to its end and measures it. CPU time is what the kernel has added up for children that
 * ended, so no other child of this process may end in the meantime.
 *
 * @throws Error if the program cannot be started
 */
export async function runMeasured(
  program: string,
  args: readonly string[],
  { cwd, env }: RunOptions,
): Promise<MeasuredRun> {
  const before = childrenSeconds();
  const started = performance.now();
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  let peak = 0;
  const look = () => {
    if (child.pid !== undefined) peak = Math.max(peak, residentBytesOf(child.pid));
  };
  const timer = setInterval(look, LOOK_EVERY_MILLISECONDS);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    const wallSeconds = (performance.now() - started) / 1000;
    const cpuSeconds = childrenSeconds() - before;
    return { code, stdout, stderr, cpuSeconds, wallSeconds, peakMegabytes: peak / 1e6 };
  } finally {
    clearInterval(timer);
  }
}

/** Seconds of CPU time of all children of this process that have ended, and of theirs. */
function childrenSeconds(): number {
  const [user = 0, system = 0] = childrenTicks(readFileSync(OWN_STAT, 'utf8'));
  return (user + system) / TICKS_PER_SECOND;
}

/** The fields `cutime` and `cstime` of a line of proc(5)’s `stat`; a program’s name may have spaces. */
export function childrenTicks(stat: string): readonly number[] {
  const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return afterName.slice(13, 15).map(Number);
}
