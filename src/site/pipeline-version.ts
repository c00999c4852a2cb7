import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { programFile, programFolder } from '../program/folder.ts';
import { shared } from './shared-archive.ts';

const sourceDir = programFile('src');

/**
 * The versions of all packages: as locked by this project, or as npm installed them beside the
 * program.
 */
function lockFiles(): string[] {
  const npmsOwn = join(dirname(dirname(programFolder)), '.package-lock.json');
  const locks = [programFile('package-lock.json'), npmsOwn].filter((file) => existsSync(file));
  return [programFile('package.json'), ...locks.slice(0, 1)];
}

/**
 * A digest of everything that decides what an article becomes: the core, its data and words, and the
 * versions of all packages. A file whose own bytes and this are unchanged is not parsed again.
 */
export function pipelineVersion(): string {
  return digestOfFiles(['core', 'data', 'images', 'wording'], lockFiles());
}

/** A digest of everything that decides what a file of another program becomes. */
export function importVersion(): string {
  return digestOfFiles(['core', 'data', 'import'], lockFiles());
}

/**
 * A digest of all of the site's own source: a page made by other code is another page. A build asks for
 * it six times, and it does not change while one runs.
 */
export function siteVersion(): string {
  shared.version ??= digestOfFiles(['.'], lockFiles());
  return shared.version;
}

/** A digest of folders below `src` and of files, by their names and bytes; tests and documents are left out. */
export function digestOfFiles(folders: readonly string[], files: readonly string[]): string {
  const digest = createHash('sha256');
  const paths = folders.flatMap((folder) => listFiles(join(sourceDir, folder)));
  for (const path of [...paths, ...files].sort()) {
    digest.update(relative(sourceDir, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

/** Folders that no page is made of. */
const NOT_THE_SITES: ReadonlySet<string> = new Set(['test', 'docs', 'develop', 'node_modules']);

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return NOT_THE_SITES.has(entry.name) ? [] : listFiles(path);
    return entry.name.endsWith('.test.ts') ? [] : [path];
  });
}
