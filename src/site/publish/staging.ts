import { copyFileSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { publishPaths } from './paths.ts';

/** Where a build puts the files that it makes, before the site has them. */
export interface Staging {
  /** Its folder, beside the site’s. */
  readonly folder: string;
  /** Paths of what it holds, below the site. */
  readonly written: ReadonlySet<string>;
  /** @throws as `node:fs` does: the disk may be full */
  write(path: string, content: string | Uint8Array): void;
  /** Gives the site a file that is never changed: a picture, a card. */
  place(path: string, from: string): void;
}

/** Begins with an empty one. */
export function openStaging(outDir: string): Staging {
  const { next: folder } = publishPaths(outDir);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = new Set<string>();
  const made = new Set<string>();
  const prepare = (path: string): string => {
    const file = `${folder}/${path}`;
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    written.add(path);
    return file;
  };
  return {
    folder,
    written,
    write: (path, content) => writeFileSync(prepare(path), content),
    place: (path, from) => linkOrCopy(from, prepare(path)),
  };
}

/** One file under two names costs nothing; on another disk it has to be copied. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    copyFileSync(from, to);
  }
}
