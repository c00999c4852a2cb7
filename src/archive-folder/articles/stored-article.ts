import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedArticle } from '../../core/article/finish.ts';
import type { ImageAsset } from '../../core/markdown/source/images.ts';
import { say } from '../../wording/say.ts';
import { readCached } from '../files/cache-file.ts';

// Apart from what makes articles, so that a build which makes none need not load that.

/**
 * An article as stored in its side file, which is named by the digest of everything that went into
 * it.
 */
export interface StoredArticle extends FinishedArticle {
  /** Pictures that the article asks for, with the digest that each had. */
  readonly images: readonly { readonly path: string; readonly asset: ImageAsset }[];
}

/** The path of an article's side file. */
export function sideFile(cacheDir: string, digest: string): string {
  return join(cacheDir, 'articles', digest.slice(0, 2), `${digest}.json`);
}

/** Whether a finished article is kept; reading it may still find that it is damaged. */
export function hasStored(cacheDir: string, digest: string): boolean {
  return existsSync(sideFile(cacheDir, digest));
}

/** Reads a finished article back, if its side file is there as it was written. */
export async function findStored(
  cacheDir: string,
  digest: string,
): Promise<StoredArticle | undefined> {
  return (await readCached<StoredArticle>(sideFile(cacheDir, digest)))?.value;
}

/** A side file that was removed or damaged: the article has to be read again. */
export class SideFileError extends Error {
  override readonly name = 'SideFileError';
}

/**
 * Reads back a finished article that reading the archive has found or made.
 *
 * @throws SideFileError if its side file is not as it was written
 */
export async function readStored(cacheDir: string, digest: string): Promise<StoredArticle> {
  const stored = await findStored(cacheDir, digest);
  if (stored) return stored;
  // The next run then reads the article itself.
  rmSync(sideFile(cacheDir, digest), { force: true });
  throw new SideFileError(say('files.cache-changed', { file: sideFile(cacheDir, digest) }));
}
