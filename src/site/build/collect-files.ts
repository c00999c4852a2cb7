import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isWhole } from '../built-pages.ts';
import { listSiteTree } from '../publish/site-tree.ts';
import type { Staging } from '../publish/staging.ts';
import type { BuiltFiles } from './last-build.ts';

/** Gathers the files of a site while it is being made: those that are kept and those that are new. */
export interface FileCollector {
  /** Key by path, of all files so far. */
  readonly keys: ReadonlyMap<string, string>;
  /** Paths of files that are empty or cut short. */
  readonly broken: readonly string[];
  /** Whether this file is there already, made from the same; if so, it is kept. */
  keep(path: string, key: string): boolean;
  /** Adds a file; it is written only if the site has no such bytes there. */
  add(path: string, content: string | Uint8Array, key?: string): void;
  /** Adds a file that is never changed, such as a picture. */
  place(path: string, from: string, key: string): void;
  /** Adds files of a folder, known by their bytes. */
  addFolder(folder: string, to: string): void;
}

/** A file with the bytes of one of the site, made elsewhere from the same; undefined if there is none. */
export type FindMade = (path: string, key: string) => string | undefined;

/**
 * @param built what the site in its place has
 * @param outDir where that is
 * @param findMade finds files that wait to be taken into the site
 */
export function collectFiles(
  built: BuiltFiles,
  outDir: string,
  staging: Staging,
  findMade: FindMade = () => undefined,
): FileCollector {
  const keys = new Map<string, string>();
  const broken: string[] = [];
  const keep = (path: string, key: string) => {
    const isKept = built.get(path)?.key === key;
    const made = isKept ? undefined : findMade(path, key);
    if (made !== undefined) staging.place(path, made);
    if (isKept || made !== undefined) keys.set(path, key);
    return isKept || made !== undefined;
  };
  const add = (path: string, content: string | Uint8Array, key?: string) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const made = key ?? keyOfBytes(bytes);
    if (!isWhole(path, bytes)) broken.push(path);
    keys.set(path, made);
    if (key === undefined && built.get(path)?.key === made) return;
    if (built.has(path) && hasBytes(`${outDir}/${path}`, bytes)) return;
    staging.write(path, bytes);
  };
  return {
    keys,
    broken,
    keep,
    add,
    place: (path, from, key) => {
      if (keep(path, key)) return;
      keys.set(path, key);
      staging.place(path, from);
    },
    addFolder: (folder, to) => {
      for (const path of listSiteTree(folder).files.keys()) {
        add(to + path, readFileSync(`${folder}/${path}`));
      }
    },
  };
}

/** Gathers the files of one folder of the site, which begins with its path. */
export function filesBelow(
  files: FileCollector,
  folder: string,
): Pick<FileCollector, 'keep' | 'add'> {
  return {
    keep: (path, key) => files.keep(folder + path, key),
    add: (path, content, key) => files.add(folder + path, content, key),
  };
}

const keyOfBytes = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex').slice(0, 32);

function hasBytes(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
