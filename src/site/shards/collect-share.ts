import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileCollector } from '../build/collect-files.ts';
import type { BuiltFiles } from '../build/last-build.ts';
import { isWhole } from '../built-pages.ts';
import { bytesDigest, type RenderedLine } from './rendered-shares.ts';

/** Gathers what a shard renders. */
export interface ShareCollector extends Pick<FileCollector, 'keep' | 'add' | 'broken'> {
  readonly lines: readonly RenderedLine[];
  /** How many files the site has already. */
  kept(): number;
}

/**
 * @param folder where the files go
 * @param built what the site has
 */
export function collectShare(folder: string, built: BuiltFiles): ShareCollector {
  const lines: RenderedLine[] = [];
  const broken: string[] = [];
  const made = new Set<string>();
  let kept = 0;
  return {
    lines,
    broken,
    kept: () => kept,
    keep: (path: string, key: string) => {
      const isKept = built.get(path)?.key === key;
      if (isKept) kept += 1;
      return isKept;
    },
    add: (path: string, content: string | Uint8Array, key = '') => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      if (!isWhole(path, bytes)) broken.push(path);
      const file = join(folder, path);
      const parent = dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, bytes);
      lines.push([path, key, bytesDigest(bytes)]);
    },
  };
}
