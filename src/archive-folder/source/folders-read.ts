import { join } from 'node:path';
import { isWithin, realPathOf } from '../files/real-path.ts';
import type { Settings } from '../settings.ts';

/** The folders that an archive is read from: its own, and that of another program where it is apart. */
export function foldersRead({
  contentDir,
  foreign,
}: Pick<Settings, 'contentDir' | 'foreign'>): string[] {
  const other = join(contentDir, foreign?.folder ?? '.');
  const isInside = isWithin(realPathOf(other), realPathOf(contentDir));
  return isInside ? [contentDir] : [contentDir, other];
}
