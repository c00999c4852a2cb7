import { resolve, sep } from 'node:path';
import { isHidden } from '../files/listing.ts';
import { isWithin, realPathOf } from '../files/real-path.ts';
import type { Settings } from '../settings.ts';

type Folders = Pick<Settings, 'contentDir' | 'foreign'>;

/** The folders that an archive is read from: its own, and that of another program where it is apart. */
export function foldersRead({ contentDir, foreign }: Folders): string[] {
  const other = resolve(contentDir, foreign?.folder ?? '.');
  const isInside = isWithin(realPathOf(other), realPathOf(contentDir));
  return isInside ? [contentDir] : [contentDir, other];
}

/**
 * Whether a file may say something about the archive, judged by its name: it is an article, a picture, a
 * file of settings or data, an own page or component, or in use by another program. Files that a build
 * writes, hidden ones, and those that are about to be renamed do not.
 *
 * @param path absolute
 */
export function isFileRead(
  path: string,
  settings: Folders & Pick<Settings, 'cacheDir' | 'outDir'>,
): boolean {
  const { contentDir, cacheDir, outDir, foreign } = settings;
  if ([cacheDir, outDir].some((folder) => isWithin(path, folder))) return false;
  const isNamed = (folder: string, kinds: readonly RegExp[]): boolean => {
    if (!isWithin(path, folder)) return false;
    const inner = path.slice(folder.length + 1).replaceAll(sep, '/');
    return !isHidden(inner) && !TEMPORARY.test(inner) && kinds.some((kind) => kind.test(inner));
  };
  if (isNamed(contentDir, OWN)) return true;
  return foreign !== undefined && isNamed(resolve(contentDir, foreign.folder ?? '.'), FOREIGN);
}

/** Files that are about to be renamed. */
const TEMPORARY = /\.(?:part|tmp|swp)$|~$/;

const PICTURE = /\.(?:avif|bmp|gif|heic|jfif|jpe?g|png|svg|tiff?|webp)$/i;
const ARTICLE = /^articles\/.*\.md$/i;
const OWN_PAGE = /^about\.md$/;
const SETTINGS_OR_RULES = /^[^/]+\.ya?ml$/;
const OWN_FOLDER = /^(?:components|images)\//;
const RECORD = /^ledger\/.*\.ndjson$|^history\/.*\.json$/;

/** Files of an archive folder; pictures may be anywhere in it. */
const OWN = [ARTICLE, PICTURE, OWN_PAGE, SETTINGS_OR_RULES, OWN_FOLDER, RECORD];

const TEXT = /\.(?:md|markdown|mdown|mkd|mdx|html?|njk|liquid|webc|hbs|textile|lr)$/i;
/** What says something about all texts. */
const DATA = /\.(?:json|ya?ml|toml|[cm]?[jt]s|lektorproject)$/i;

/** Files of other programs. */
const FOREIGN = [TEXT, PICTURE, DATA];
