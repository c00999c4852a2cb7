import type { CalendarDate } from '../core/calendar/date.ts';

/** One state of a file that a commit made. */
export interface FileVersion {
  readonly commit: string;
  /** The author’s date, as a day of UTC. */
  readonly date: CalendarDate;
  /** Name of the content in git. */
  readonly blob: string;
}

/**
 * The options that `git log` needs, before the path: one entry per commit, one raw line per file.
 */
export const LOG_FORM = [
  'log',
  '--first-parent',
  // A merge is one change of the branch that is published.
  '-m',
  '--raw',
  '-z',
  '-M',
  '--no-abbrev',
  '--no-color',
  '--no-show-signature',
  '--no-ext-diff',
  '--format=commit %H %at',
] as const;

const HEADER = /^commit ([0-9a-f]{40,64}) (\d+)$/;
const RAW = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\d*$/;
const MILLISECONDS = 1000;

/**
 * Reads the versions of every file from what `git log` printed, following renames.
 *
 * @param log as {@link LOG_FORM} asks for it, newest commit first
 * @returns by path below the repository’s root, as the file is called now; oldest version first
 */
export function parseGitLog(log: string): Map<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  /** From a path at the time of a commit to the path that the file has now. */
  const nowAt = new Map<string, string>();
  const fields = log.split('\0');
  let commit: { id: string; date: CalendarDate } | undefined;
  for (let at = 0; at < fields.length; at++) {
    const field = fields[at]?.trimStart() ?? '';
    const header = HEADER.exec(field);
    if (header) commit = { id: header[1] ?? '', date: dayOf(Number(header[2])) };
    const raw = RAW.exec(field);
    if (!raw || !commit) continue;
    const [, blob = '', status = ''] = raw;
    const path = fields[++at] ?? '';
    const renamed = status === 'R' || status === 'C';
    const target = renamed ? (fields[++at] ?? '') : path;
    const now = nowAt.get(target) ?? target;
    if (now === '') continue;
    if (status !== 'D') push(versions, now, { commit: commit.id, date: commit.date, blob });
    if (status === 'R') {
      nowAt.set(path, now);
      nowAt.set(target, '');
    } else if (status === 'A' || status === 'D' || status === 'C') {
      // What had this name earlier is another file.
      nowAt.set(target, '');
    }
  }
  for (const list of versions.values()) list.reverse();
  return versions;
}

function dayOf(seconds: number): CalendarDate {
  return new Date(seconds * MILLISECONDS).toISOString().slice(0, 10) as CalendarDate;
}

function push(groups: Map<string, FileVersion[]>, key: string, version: FileVersion): void {
  const group = groups.get(key);
  if (group) group.push(version);
  else groups.set(key, [version]);
}
