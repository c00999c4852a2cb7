import { posix } from 'node:path';
import type { SourceFiles } from './source-files.ts';

/** Folders in which programs keep pictures, below the archive’s root. */
const FOLDERS = [
  '',
  'static',
  'public',
  'assets',
  'source',
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
  /** A folder beside it that has its name, in which some programs keep its pictures. */
  readonly own?: string;
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

function locate(path: string, places: PicturePlaces): string | undefined {
  const { files, folder, own, root } = places;
  const inside = (candidate: string) => {
    const normal = posix.normalize(candidate);
    return !normal.startsWith('..') && files.exists(normal) ? normal : undefined;
  };
  if (!path.startsWith('/')) {
    const beside =
      inside(posix.join(folder, path)) ??
      (own === undefined ? undefined : inside(posix.join(own, path)));
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
  return onlyFileEndingWith(parts.join('/'), places);
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i;
const byName = new WeakMap<SourceFiles, ReadonlyMap<string, readonly string[]>>();

/**
 * A layout may put a folder before the path of a picture that no article names. Where one file alone
 * ends with the path, that is the picture.
 */
function onlyFileEndingWith(
  ending: string,
  { files, root }: Pick<PicturePlaces, 'files' | 'root'>,
): string | undefined {
  const named = picturesByName(files).get(posix.basename(ending)) ?? [];
  const fitting = named.filter(
    (path) => `/${path}`.endsWith(`/${ending}`) && (root === '' || path.startsWith(`${root}/`)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

function picturesByName(files: SourceFiles): ReadonlyMap<string, readonly string[]> {
  const known = byName.get(files);
  if (known) return known;
  const made = new Map<string, string[]>();
  for (const path of files.paths) {
    if (!PICTURE.test(path)) continue;
    const name = posix.basename(path);
    const others = made.get(name);
    if (others) others.push(path);
    else made.set(name, [path]);
  }
  byName.set(files, made);
  return made;
}
