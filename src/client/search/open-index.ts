import type { Stemmer } from '../../core/search/index/invert.ts';
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
  const read = async (name: string, of: string) =>
    unpack(await (await load(`${folder}${name}?v=${of}`)).arrayBuffer());
  const inflate = (bytes: Uint8Array) => decompress(bytes, 'deflate-raw');
  return { index: openSearchIndex(head, { read, inflate }), stem: stemmer };
}

export async function load(address: string, options: RequestInit = {}): Promise<Response> {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer;
}

/** Some servers make the browser decompress the file. */
export async function unpack(bytes: ArrayBuffer): Promise<Uint8Array> {
  const plain = new Uint8Array(bytes);
  const isPacked = plain[0] === GZIP_MAGIC && plain[1] === 0x8b;
  return isPacked ? decompress(plain, 'gzip') : plain;
}

async function decompress(bytes: Uint8Array, format: CompressionFormat): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream();
  const plain = stream.pipeThrough(new DecompressionStream(format));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
