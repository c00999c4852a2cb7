import { stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { isHidden, isInArchive } from '../files/listing.ts';
import type { ParsedArticle } from '../../core/article/parse.ts';
import type { ImageAsset } from '../../core/markdown/source/images.ts';
import type { Problem } from '../../core/source/problem.ts';
import { ImageError, prepareImage } from '../../images/store.ts';
import { say } from '../../wording/say.ts';

/** The pictures of one article by the `src` that it uses, and what is wrong with others. */
export interface ArticleImages {
  readonly found: ReadonlyMap<string, { readonly path: string; readonly asset: ImageAsset }>;
  readonly problems: readonly Problem[];
}

/** Makes the published files of a picture, by the path of its source. */
export type PrepareImage = (path: string) => Promise<ImageAsset>;

/** Prepares pictures, each once, however many articles show it. */
export function imagePreparer(cacheDir: string): PrepareImage {
  const prepared = new Map<string, Promise<ImageAsset>>();
  return (path) => {
    const asset = prepared.get(path) ?? prepareImage(path, join(cacheDir, 'images'));
    prepared.set(path, asset);
    return asset;
  };
}

/**
 * Finds the pictures that an article, or the page about the archive, asks for and prepares them. One without
 * an alternative text is fine: it is decoration, or comes from an archive that has none.
 *
 * @param path of the article, below the archive folder
 */
export async function findImages(
  parsed: Pick<ParsedArticle, 'file' | 'images'>,
  path: string,
  options: {
    readonly contentDir: string;
    readonly prepareImage: PrepareImage;
    /** Where the pictures are of an article of another program; absent for the archive’s own. */
    readonly folders?: readonly string[];
  },
): Promise<ArticleImages> {
  const found = new Map<string, { path: string; asset: ImageAsset }>();
  const problems: Problem[] = [];
  for (const { src, line } of parsed.images) {
    const at = { file: parsed.file, line };
    const source = await locate(src, path, options);
    if (source === undefined) {
      problems.push({
        ...at,
        message: say('images.absent', { name: src || say('images.no-name') }),
        hint: say('images.absent-fix'),
      });
      continue;
    }
    try {
      const asset = await options.prepareImage(source);
      found.set(src, { path: source, asset });
    } catch (error) {
      if (!(error instanceof ImageError)) throw error;
      const message = say('images.refused', { name: src, reason: error.message });
      problems.push({ ...at, message, hint: error.hint });
    }
  }
  return { found, problems };
}

/**
 * A picture's file, beside the article or under `images/`, or in the folders of another program’s
 * archive: never outside these, by whatever links, and never inside a folder such as `.git`.
 */
async function locate(
  src: string,
  path: string,
  { contentDir, folders }: { readonly contentDir: string; readonly folders?: readonly string[] },
): Promise<string | undefined> {
  if (src === '' || /^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(src).replace(/^\//, '');
  } catch {
    return undefined;
  }
  const own = [
    [contentDir, resolve(contentDir, dirname(path), name)],
    [contentDir, resolve(contentDir, 'images', name.replace(/^images\//, ''))],
  ] as const;
  const others = folders?.map((folder) => [folder, resolve(folder, name)] as const);
  for (const [folder, candidate] of others ?? own) {
    if (!candidate.startsWith(folder + sep)) continue;
    if (isHidden(candidate.slice(folder.length)) || !isInArchive(folder, candidate)) continue;
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}
