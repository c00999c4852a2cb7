import { randomUUID } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from '../../wording/say.ts';

/** Who holds a lock, as its file says. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** What the process does, for those that wait: `build`. */
  readonly command: string;
  /** Identifies this holder among all others. */
  readonly token: string;
  /** When the process began, if the system says so: process ids are reused. */
  readonly began?: string;
}

/** How long to wait for another process. */
export interface LockWaiting {
  /** Milliseconds before giving up. */
  readonly patience: number;
  /** Called once, before the waiting begins. */
  readonly onWait: (holder: LockHolder) => void;
}

/** A lock that another process did not release in time. */
export class LockedError extends Error {
  constructor(holder: LockHolder, file: string) {
    super(
      say('files.locked', {
        command: holder.command,
        pid: String(holder.pid),
        host: holder.host,
        file,
      }),
    );
    this.name = 'LockedError';
  }
}

/** Milliseconds between two checks of a lock that is held. */
const LOOK_AGAIN = 200;
/** Milliseconds between two signs of life. */
const SIGN_OF_LIFE = 10_000;
/** Milliseconds without a sign of life after which a process on another machine counts as dead. */
const SILENCE = 10 * 60_000;

/** The path of the lock of a folder; other programs ignore files whose names begin with a dot. */
export function lockIn(folder: string): string {
  return join(folder, '.verbatim.lock');
}

/**
 * Does some work while no other process holds any of the locks. The lock of a dead process is taken
 * over.
 *
 * @param files of the locks, see {@link lockIn}; one in a folder that is not writable is skipped
 * @throws LockedError where another process holds one for too long
 */
export async function withLocks<Result>(
  files: readonly string[],
  command: string,
  waiting: LockWaiting,
  work: () => Promise<Result>,
): Promise<Result> {
  const holder: LockHolder = {
    pid: process.pid,
    host: hostname(),
    command,
    token: randomUUID(),
    ...beganOf(process.pid),
  };
  const held: string[] = [];
  const release = () => {
    for (const file of held.splice(0)) releaseLock(file, holder);
  };
  process.on('exit', release);
  const signs = setInterval(() => held.forEach(giveSign), SIGN_OF_LIFE).unref();
  try {
    // All processes take them in the same order, so that no two wait for each other.
    for (const file of [...new Set(files)].sort()) {
      if (await takeLock(file, holder, waiting)) held.push(file);
    }
    return await work();
  } finally {
    clearInterval(signs);
    release();
    process.off('exit', release);
  }
}

/** @returns false if there cannot be a lock because the folder is not writable */
async function takeLock(
  file: string,
  holder: LockHolder,
  { patience, onWait }: LockWaiting,
): Promise<boolean> {
  const until = Date.now() + patience;
  for (let told = false; ;) {
    const found = tryLock(file, holder);
    if (found === 'taken') return true;
    if (found === 'read-only') return false;
    if (Date.now() >= until) throw new LockedError(found, file);
    if (!told) onWait(found);
    told = true;
    await pause(LOOK_AGAIN);
  }
}

/** Takes a lock that is free or whose holder is dead; otherwise says who holds it. */
export function tryLock(file: string, holder: LockHolder): 'taken' | 'read-only' | LockHolder {
  const own = `${file}.${holder.token}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    // Written beside it and then linked, so that nobody ever reads half a lock.
    writeFileSync(own, JSON.stringify(holder));
  } catch (error) {
    // If there is a file in place of the folder, the work reports it.
    if (['EROFS', 'EACCES', 'EPERM', 'EEXIST', 'ENOTDIR'].includes(codeOf(error)))
      return 'read-only';
    throw error;
  }
  try {
    for (;;) {
      if (linkOrCreate(own, file, holder)) return 'taken';
      const found = readHolder(file);
      if (found === undefined) continue;
      if (!isDead(found, file)) return found;
      removeStale(file, found);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function linkOrCreate(own: string, file: string, holder: LockHolder): boolean {
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
  }
  // A file system without hard links.
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Who holds a lock; undefined if nobody does. */
export function readHolder(file: string): LockHolder | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { pid, host, command, token, began } = JSON.parse(text) as Partial<LockHolder>;
    if (typeof pid === 'number' && host !== undefined && command !== undefined) {
      return { pid, host, command, token: token ?? text, ...(began ? { began } : {}) };
    }
  } catch {
    // Not a lock of this tool, or one that a crash of the machine left empty: nobody holds it.
  }
  return { pid: 0, host: '', command: '', token: text };
}

function isDead(holder: LockHolder, file: string): boolean {
  if (holder.pid === 0) return true;
  if (holder.host !== hostname()) return Date.now() - lastSign(file) > SILENCE;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
  const { began } = beganOf(holder.pid);
  return began !== undefined && holder.began !== undefined && began !== holder.began;
}

function lastSign(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The field of `/proc/<pid>/stat`, counted after the name, that says when a process began. */
const BEGAN_FIELD = 19;

function beganOf(pid: number): { began?: string } {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    const began = fields?.[BEGAN_FIELD];
    return began === undefined ? {} : { began };
  } catch {
    // Only Linux has this.
    return {};
  }
}

/** Renames it first: of several processes that find a stale lock, one gets it and can check it. */
function removeStale(file: string, stale: LockHolder): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  try {
    // Another process was quicker, and the lock taken away is in use: it is put back.
    if (readHolder(aside)?.token !== stale.token) linkSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function releaseLock(file: string, holder: LockHolder): void {
  if (readHolder(file)?.token === holder.token) rmSync(file, { force: true });
}

function giveSign(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // If somebody has removed it, they had a reason; the work continues.
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
