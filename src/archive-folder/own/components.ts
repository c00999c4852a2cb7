import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findReplaced, type ComponentFiles } from '../../core/settings/components.ts';
import { hasInArchive, listAllFiles, nameInArchive } from '../files/listing.ts';

/** An archive's own components. */
export interface ArchiveComponents extends ComponentFiles {
  /** Of all files of the folder; empty if there are none. */
  readonly digest: string;
}

/** The folder of components, below the archive folder. */
export const COMPONENTS_FOLDER = 'components';

/**
 * Lists the components with which an archive folder replaces parts of the site; there need not be
 * any.
 */
export function readComponents(contentDir: string): ArchiveComponents {
  if (!hasInArchive(contentDir, COMPONENTS_FOLDER)) {
    return { replaced: new Map(), problems: [], digest: '' };
  }
  const { paths, problems } = listAllFiles(contentDir, COMPONENTS_FOLDER);
  const found = findReplaced(paths, nameInArchive);
  const bytes = paths.map((path) => [path, hash('sha256', readFileSync(join(contentDir, path)))]);
  return {
    replaced: found.replaced,
    problems: [...problems, ...found.problems],
    digest: paths.length === 0 ? '' : hash('sha256', JSON.stringify(bytes)).slice(0, 16),
  };
}
