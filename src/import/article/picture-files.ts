import { posix } from 'node:path';
import type { SourceFiles } from './source-files.ts';

/** Folders in which programs keep pictures, below the archive’s root. */
const FOLDERS = [
  '',
  'static',
  'public',
  'assets',
  'src',
  'src/assets',
  'content',
  'images',
  'uploads',
  'wp-content/uploads',
  'content/images',
  'files',
  'media',
];
const KNOWN_START = /^(?:__GHOST_URL__|https?:\/\/[^/]+)?\//i;
const SMALLER = /-\d{1,5}x\d{1,5}(?=\.[a-z]{3,4}$)/i;

/** Where pictures of an article are looked for. */
export interface PicturePlaces {
  readonly files: SourceFiles;
  /** The folder of the article. */
  readonly folder: string;
  /** The folder of the archive that it belongs to. */
  readonly root: string;
  /** Whether an address on this host is one of the archive’s own. */
  readonly isOwn: (address: string) => boolean;
  /** The path on its old host below which the archive was. */
  readonly base?: string;
}

/**
 * Finds the file of a picture: beside the article, or in one of the folders where programs keep
 * pictures. For a smaller copy (`lido-300x225.jpg`) the original is taken.
 *
 * @returns the path, and whether it is the original of a copy; undefined if there is none
 */
export function findPictureFile(
  src: string,
  places: PicturePlaces,
): { readonly path: string; readonly original: boolean } | undefined {
  const path = pathOfSource(src, places);
  if (path === undefined || path === '') return undefined;
  const larger = path.replace(SMALLER, '');
  const start = `${places.base ?? ''}/`;
  for (const candidate of larger === path ? [path] : [larger, path]) {
    const found =
      locate(candidate, places) ??
      (candidate.startsWith(start) ? locate(candidate.slice(start.length - 1), places) : undefined);
    if (found !== undefined) return { path: found, original: candidate !== path };
  }
  return undefined;
}

function pathOfSource(src: string, { isOwn }: PicturePlaces): string | undefined {
  if (/^(?:data|cid|blob|javascript|mailto):/i.test(src)) return undefined;
  if (/^(?:https?:)?\/\//i.test(src) && !isOwn(src.startsWith('//') ? `https:${src}` : src))
    return undefined;
  const path = src.replace(/[?#].*$/, '').replace(KNOWN_START, '/');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function locate(path: string, { files, folder, root }: PicturePlaces): string | undefined {
  const inside = (candidate: string) => {
    const normal = posix.normalize(candidate);
    return !normal.startsWith('..') && files.exists(normal) ? normal : undefined;
  };
  if (!path.startsWith('/')) {
    const beside = inside(posix.join(folder, path));
    if (beside !== undefined) return beside;
  }
  const parts = path.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  for (let drop = 0; drop < parts.length; drop++) {
    // The name alone, without any of its folders, may be another picture.
    if (drop > 0 && drop === parts.length - 1) break;
    const rest = parts.slice(drop).join('/');
    for (const place of FOLDERS) {
      const found = inside(posix.join(root, place, rest));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
