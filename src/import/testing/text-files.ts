import { Readable } from 'node:stream';
import type { SourceFiles } from '../article/source-files.ts';

/** Files in memory, by their path, for tests of readers. */
export function textFiles(texts: Readonly<Record<string, string>>): SourceFiles {
  const read = (path: string) =>
    texts[path] === undefined ? undefined : new TextEncoder().encode(texts[path]);
  return {
    paths: Object.keys(texts),
    exists: (path) => texts[path] !== undefined,
    read,
    stream: (path) => Readable.from([read(path) ?? new Uint8Array()]),
  };
}
