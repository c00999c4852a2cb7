/** The files that are imported, by their path below the folder, with `/`. */
export interface SourceFiles {
  /** All files, in a fixed order. */
  readonly paths: readonly string[];
  /** Files that cannot be named, with the reason. */
  readonly unreadable?: readonly { readonly path: string; readonly reason: string }[];
  readonly exists: (path: string) => boolean;
  /** The bytes of a file; undefined if it is not there. */
  readonly read: (path: string) => Uint8Array | undefined;
  /** The path on the disk, where there is one. */
  readonly real?: (path: string) => string;
  /** The first bytes of a file. */
  readonly head?: (path: string, bytes: number) => Uint8Array | undefined;
  /** The bytes of a large file, piece by piece. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
}
