import type { Stemmer } from '../../core/search/index/inverted-index.ts';
import {
  openSearchIndex,
  type IndexHead,
  type SearchIndex,
} from '../../core/search/index/search-index.ts';

const GZIP_MAGIC = 0x1f;

/** The index with the stemmer, which groups the forms of a word. */
export interface OpenIndex {
  readonly index: SearchIndex;
  readonly stem: Stemmer;
}

/**
 * Opens the index of the site.
 *
 * @param folder address of its folder, with a slash at the end
 * @throws if it cannot be loaded
 */
export async function openIndex(folder: string): Promise<OpenIndex> {
  // The version is fetched again each time, so that all other files can stay in the cache.
  const head = (await (
    await load(`${folder}index.json`, { cache: 'no-cache' })
  ).json()) as IndexHead;
  const version = `?v=${head.version}`;
  const { stemmer } = (await import(/* @vite-ignore */ `${folder}stem.js${version}`)) as {
    readonly stemmer: Stemmer;
  };
  const readFile = async (name: string) =>
    unpack(await (await load(`${folder}${name}${version}`)).arrayBuffer());
  return { index: openSearchIndex(head, readFile), stem: stemmer };
}

async function load(address: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/** Some servers make the browser decompress the file. */
async function unpack(bytes: ArrayBuffer): Promise<Uint8Array> {
  const plain = new Uint8Array(bytes);
  if (plain[0] !== GZIP_MAGIC || plain[1] !== 0x8b) return plain;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
