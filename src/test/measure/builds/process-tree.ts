import { readdirSync, readFileSync } from 'node:fs';

/** What a process has in memory is told in this unit, or a multiple of it. */
const KILOBYTE = 1024;
const RESIDENT = /^VmRSS:\s{1,20}(\d{1,15}) kB$/m;

/**
 * The bytes that a process and all its descendants have in memory now. Pages that two of them share
 * count twice. A process that has just ended counts nothing.
 */
export function residentBytesOf(pid: number): number {
  let sum = 0;
  const open = [pid];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    sum += Number(RESIDENT.exec(readOf(next, 'status'))?.[1] ?? 0) * KILOBYTE;
    open.push(...childrenOf(next));
  }
  return sum;
}

function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    readOf(pid, `task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    // It ended while it was looked at.
    return '';
  }
}
