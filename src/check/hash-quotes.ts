import { hash } from 'node:crypto';
import { readCached, writeCached } from '../archive-folder/files/cache-file.ts';
import { indexKeys } from '../core/check/find-candidates.ts';
import { hashText } from '../core/check/shards/hash-text.ts';
import { spokenWords } from '../core/sayings/spoken-words.ts';

/** What the quotes of articles are found by, as it is kept: by a digest of their words, in base 64. */
interface KeptHashes {
  readonly maker: string;
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * What the quotes of each article are found by: only those of articles whose quotes have changed are split
 * into words again.
 *
 * @param articles the words of their quotes
 * @param file of the cache
 * @param maker differs if the same words may be hashed otherwise
 */
export async function hashQuotes(
  articles: readonly (readonly string[])[],
  file: string,
  maker: string,
): Promise<Uint32Array[]> {
  const kept = (await readCached<KeptHashes>(file))?.value;
  const known = kept?.maker === maker ? kept.hashes : {};
  const made: Record<string, string> = {};
  let isKnown = true;
  const found = articles.map((quotes) => {
    const key = hash('sha256', JSON.stringify(quotes), 'hex').slice(0, 32);
    const before = known[key];
    const hashes = before === undefined ? hashesOf(quotes) : fromText(before);
    if (before === undefined) isKnown = false;
    made[key] = before ?? toText(hashes);
    return hashes;
  });
  const isSame = isKnown && Object.keys(known).length === Object.keys(made).length;
  if (!isSame) await writeCached(file, { maker, hashes: made } satisfies KeptHashes);
  return found;
}

function hashesOf(quotes: readonly string[]): Uint32Array {
  const hashes = new Set<number>();
  for (const words of quotes) {
    for (const key of indexKeys(spokenWords(words))) hashes.add(hashText(key));
  }
  return Uint32Array.from(hashes);
}

const BYTES = Uint32Array.BYTES_PER_ELEMENT;

function toText(hashes: Uint32Array): string {
  const bytes = Buffer.alloc(hashes.length * BYTES);
  for (const [at, value] of hashes.entries()) bytes.writeUInt32LE(value, at * BYTES);
  return bytes.toString('base64');
}

function fromText(text: string): Uint32Array {
  const bytes = Buffer.from(text, 'base64');
  return Uint32Array.from({ length: bytes.length / BYTES }, (_, at) =>
    bytes.readUInt32LE(at * BYTES),
  );
}
