/** About so many words of text share a file. */
const WORDS_IN_A_SHARD = 10_000;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** How many shards the words of an archive are divided into: a power of two, so that it rarely changes. */
export function countShards(words: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(words / WORDS_IN_A_SHARD)));
}

/** The shard of a stem: by chance, but always the same, so that frequent words are rarely together. */
export function shardOf(stem: string, shards: number): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < stem.length; at++) {
    hash = Math.imul(hash ^ stem.charCodeAt(at), FNV_PRIME);
  }
  // The lowest bits of this hash differ least.
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}

/** A number that tells other bytes from these, with very few exceptions. */
export function fingerprint(bytes: Uint8Array): number {
  let hash = FNV_OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 1;
}
