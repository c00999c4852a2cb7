import { basename, dirname, join, resolve } from 'node:path';
import { realPathOf } from '../../archive-folder/files/real-path.ts';

/** Where a site waits to be put in its place, and where the last one waits to be removed. */
export interface PublishPaths {
  readonly out: string;
  /** What a build has made and not published yet. */
  readonly next: string;
  readonly last: string;
  /** What is to be done to the site with the files in `next`; if it is there, it is done. */
  readonly journal: string;
  readonly lock: string;
}

/** Beside the site’s folder, so that they are on the same disk and renaming them is one step. */
export function publishPaths(outDir: string): PublishPaths {
  const out = realPathOf(resolve(outDir));
  const beside = (what: string) => join(dirname(out), `.${basename(out)}.verbatim-${what}`);
  return {
    out,
    next: beside('next'),
    last: beside('last'),
    journal: beside('journal'),
    lock: beside('lock'),
  };
}
