import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import type { Urls } from '../core/addresses/urls.ts';
import {
  articlesFile,
  pairsFile,
  planFiles,
  type CheckHead,
} from '../core/check/shards/check-head.ts';
import { articleCode, writeArticles } from '../core/check/shards/articles-shard.ts';
import { writePairs } from '../core/check/shards/pairs-shard.ts';
import { packFile } from '../search/index/pack.ts';
import { siteVersion } from '../site/pipeline-version.ts';
import { checkedArticle } from './checked-article.ts';
import { hashQuotes } from './hash-quotes.ts';

/** The path of the shards, below the built site. */
export const CHECK_FOLDER = 'api/check';

/** Takes the files of the shards. */
export interface ShardFolder {
  /** Whether the folder has this file already, made from the same. */
  keep(name: string, key: string): boolean;
  add(name: string, content: string | Uint8Array, key?: string): void;
}

/**
 * Writes the shards in which words are checked against the quotes of an archive. Only the files that have
 * something of a changed article are packed again; the same quotes give the same bytes, whatever was kept.
 */
export async function buildCheckShards(
  { archive, settings }: Pick<OpenArchive, 'archive' | 'settings'>,
  urls: Urls,
  folder: ShardFolder,
): Promise<void> {
  const { cacheDir, lang } = settings;
  const maker = `${siteVersion()} ${process.version}`;
  const entries = archive.articles.filter(({ id }) => archive.quotesOf(id).length > 0);
  const hashes = await hashQuotes(
    entries.map(({ id }) => archive.quotesOf(id).map(({ words }) => words)),
    join(cacheDir, 'check', 'hashes.json'),
    maker,
  );
  const codes = entries.map(({ id }) => articleCode(id));
  const hashed = hashes.map((own, at) => ({ code: codes[at] ?? 0, hashes: own }));
  const checked = entries.map(
    (entry, at) => [codes[at] ?? 0, checkedArticle(entry, { archive, urls, lang })] as const,
  );
  const files = planFiles(archive.quotes.length, entries.length);
  const texts: (readonly [name: string, text: string])[] = [
    ...writePairs(hashed, files.pairs).map((text, at) => [pairsFile(at), text] as const),
    ...writeArticles(checked, files.articles).map((text, at) => [articlesFile(at), text] as const),
  ];
  const digests = texts.map(([name, text]) => addPacked(folder, maker, name, text));
  const [first, last] = [entries[0], entries.at(-1)];
  const head: CheckHead = {
    version: digest(digests.join()),
    files,
    quotes: archive.quotes.length,
    articles: entries.length,
    ...(first ? { first: first.date } : {}),
    ...(last ? { last: last.date } : {}),
  };
  folder.add('index.json', JSON.stringify(head));
}

/**
 * Packs a file only if the folder does not have it yet.
 *
 * @returns a digest of what is in it, however it is packed
 */
function addPacked(folder: ShardFolder, maker: string, name: string, text: string): string {
  const content = digest(text);
  const key = digest(maker + content);
  if (!folder.keep(name, key)) folder.add(name, packFile(Buffer.from(text)), key);
  return content;
}

const digest = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);
