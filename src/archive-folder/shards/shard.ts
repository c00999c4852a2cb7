import { hash } from 'node:crypto';
import { join } from 'node:path';

/** One of several equal shares of the work: the third of eight is `{ number: 3, of: 8 }`. */
export interface Shard {
  /** From 1 on. */
  readonly number: number;
  readonly of: number;
}

/** All of the work. */
export const WHOLE: Shard = { number: 1, of: 1 };

const WRITTEN = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/;

/** Reads a shard as a user writes it, `3/8`; undefined if it is not one. */
export function parseShard(text: string): Shard | undefined {
  const [, number, of] = WRITTEN.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number <= shard.of ? shard : undefined;
}

/** As a user writes it. */
export const writeShard = ({ number, of }: Shard): string => `${number}/${of}`;

/** Hexadecimal digits of a digest that a number holds exactly. */
const DIGITS = 12;

/**
 * Whether a file or a page belongs to a shard. That depends on nothing but its path, so that all machines
 * agree, and each path is in one shard.
 */
export function isInShard(path: string, { number, of }: Shard): boolean {
  return Number.parseInt(hash('sha256', path, 'hex').slice(0, DIGITS), 16) % of === number - 1;
}

/** What shards do: read articles, or render pages. */
export type ShardTask = 'read' | 'build';

/** The folder of the cache in which shards leave what others need. */
export const shardsFolder = (cacheDir: string): string => join(cacheDir, 'shards');

/** How files of a shard are named: no two shards have the same, so copies of them never meet. */
export const shardName = (task: ShardTask, { number, of }: Shard): string =>
  `${task}-${number}-of-${of}`;

const NAME = /^(?:read|build)-(\d{1,6})-of-(\d{1,6})(?:\.ndjson)?$/;

/** The shard that a name in the folder of shards tells. */
export function shardOfName(name: string): Shard | undefined {
  const [, number = '', of = ''] = NAME.exec(name) ?? [];
  return parseShard(`${number}/${of}`);
}

const LOCK = /^\.build-.{1,20}\.lock$/;

/** The lock that a shard holds while it works. */
export const shardLock = (cacheDir: string, task: ShardTask, shard: Shard): string =>
  join(shardsFolder(cacheDir), `.${shardName(task, shard)}.lock`);

/** Whether a name in the folder of shards is the lock of one that renders. */
export const isRenderLock = (name: string): boolean => LOCK.test(name);
