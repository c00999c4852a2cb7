import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { readCached, writeCached } from '../../archive-folder/files/cache-file.ts';
import { writeWhole } from '../../archive-folder/files/write-whole.ts';
import type { Segment } from '../../core/search/index/segments.ts';
import type { KeptArticle, SegmentParts } from './make-segment.ts';

/** Keeps what segments were made from and what they became. */
export interface SegmentCache {
  /** What was made of a segment, if it was made from the same. */
  readParts(name: string, key: string): SegmentParts | undefined;
  /** The articles of all days that a segment has, as they were kept under whatever name. */
  readArticles(name: string): Promise<ReadonlyMap<string, KeptArticle>>;
  write(name: string, key: string, parts: SegmentParts): Promise<void>;
  writeArticles(name: string, articles: readonly KeptArticle[]): Promise<void>;
  /** What was made once of something that seldom changes. */
  remember(name: string, key: string, make: () => Promise<string>): Promise<string>;
  /** Removes segments other than these. */
  removeOthers(segments: readonly Segment[]): Promise<void>;
}

const PARTS = '.parts';
const ARTICLES = '.articles.json';
const REMEMBERED = '.made.json';
const DIGEST_LENGTH = 64;

/** Opens the cache of a folder, which need not exist. */
export function openSegmentCache(folder: string): SegmentCache {
  const file = (name: string, ending: string) => join(folder, `${name}${ending}`);
  return {
    readParts: (name, key) => {
      const kept = readBytes(file(name, PARTS));
      return kept?.key === key ? kept.parts : undefined;
    },
    readArticles: async (name) => {
      const names = namesIn(folder, ARTICLES).filter((other) => overlap(name, other));
      const lists = names.map((other) => readCached<readonly KeptArticle[]>(file(other, ARTICLES)));
      const articles = (await Promise.all(lists)).flatMap((list) => list?.value ?? []);
      return new Map(articles.map((article) => [article.key, article]));
    },
    write: (name, key, parts) => {
      const bytes = serialize({ key, parts } satisfies KeptParts);
      return writeWhole(file(name, PARTS), Buffer.concat([Buffer.from(digestOf(bytes)), bytes]));
    },
    writeArticles: (name, articles) => writeCached(file(name, ARTICLES), articles),
    remember: async (name, key, make) => {
      const path = file(name, REMEMBERED);
      const kept = await readCached<{ readonly key: string; readonly made: string }>(path);
      if (kept?.value.key === key) return kept.value.made;
      const made = await make();
      await writeCached(path, { key, made });
      return made;
    },
    removeOthers: async (segments) => {
      const wanted = new Set(
        segments.flatMap(({ name }) => [`${name}${PARTS}`, `${name}${ARTICLES}`]),
      );
      const others = namesIn(folder, '').filter(
        (name) => !wanted.has(name) && !name.endsWith(REMEMBERED),
      );
      await Promise.all(
        others.map((name) => rm(join(folder, name), { recursive: true, force: true })),
      );
    },
  };
}

interface KeptParts {
  readonly key: string;
  readonly parts: SegmentParts;
}

function readBytes(path: string): KeptParts | undefined {
  try {
    const all = readFileSync(path);
    const bytes = all.subarray(DIGEST_LENGTH);
    if (all.toString('latin1', 0, DIGEST_LENGTH) !== digestOf(bytes)) return undefined;
    return deserialize(bytes) as KeptParts;
  } catch {
    // Absent or unreadable: either way it is made again, and writing it reports what is wrong.
    return undefined;
  }
}

const digestOf = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

function namesIn(folder: string, ending: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names.map((name) => name.slice(0, name.length - ending.length));
  } catch {
    return [];
  }
}

/** Whether one of two segments is a part of the other. */
function overlap(a: string, b: string): boolean {
  const [firstOfA, lastOfA] = daysOf(a);
  const [firstOfB, lastOfB] = daysOf(b);
  return firstOfA <= lastOfB && firstOfB <= lastOfA;
}

function daysOf(name: string): [first: number, last: number] {
  const [block = 0, power = 0] = name.split('-').map(Number);
  return [block * 2 ** power, (block + 1) * 2 ** power - 1];
}
