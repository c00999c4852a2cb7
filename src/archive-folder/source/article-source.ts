import type { Problem } from '../../core/source/problem.ts';
import type { FileListing } from '../files/listing.ts';

/**
 * Where the articles of an archive come from: files of its own, or those of another program that stay
 * where they are.
 */
export interface ArticleSource {
  /** Its articles, by paths from the archive folder, and why other files cannot be read. */
  readonly listing: FileListing;
  /** What the editor should know of the others. */
  readonly notices: readonly Problem[];
  /** An article as Markdown with front matter of ours; undefined if it has gone. */
  readonly read: (
    path: string,
  ) => { readonly bytes: Uint8Array } | { readonly problem: Problem } | undefined;
  /**
   * What a file has that is not ours; undefined for one of the archive’s own. No editor is asked to correct
   * such a file: if it cannot be read, it is left out.
   */
  readonly foreign: (path: string) => ForeignFile | undefined;
}

/** A file of another program. */
export interface ForeignFile {
  /** Folders in which its pictures are, in the order in which they are looked at. */
  readonly pictureFolders: readonly string[];
  /** The line of the file, of a line of what was made of it; both 1-based. */
  readonly lineOf: (line: number) => number;
}
