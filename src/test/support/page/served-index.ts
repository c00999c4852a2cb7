import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchDocument } from '../../../search/document.ts';

const WRITER = join(import.meta.dirname, '../site/write-test-index.ts');

/** A script that brings no forms together, as an address: a document imports no file of the disk. */
const STEMMER = 'data:text/javascript,export%20const%20stemmer=(word)=>word;//';

/** A search index as a site serves it. */
export interface ServedIndex {
  /** Address of its folder. */
  readonly folder: string;
  /** What the server answers. */
  answer(address: string): Response;
  remove(): void;
}

/** Writes an index in a process of its own, since its tools take a document for a browser. */
export function serveIndex(documents: readonly SearchDocument[]): ServedIndex {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-served-'));
  const script = `import { writeTestIndex } from ${JSON.stringify(WRITER)};
    await writeTestIndex(${JSON.stringify(documents)}, ${JSON.stringify(folder)}, { lang: 'xx' });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return {
    folder: STEMMER,
    answer: (address) => {
      const path = decodeURIComponent(address.slice(STEMMER.length).replace(/\?.*$/, ''));
      return new Response(new Uint8Array(readFileSync(join(folder, path))));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
