import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from './site-tree.ts';

/** Marks a folder as made by this tool, which may replace it. */
export const MARKER = '.verbatim-site.json';
const MADE_BY = 'verbatim';

/** What a build records about itself in the folder that it makes. */
export interface SiteMarker {
  readonly madeBy: typeof MADE_BY;
  readonly articles: number;
  /** Everything that it put at the top of the folder: somebody else put the rest there. */
  readonly names: readonly string[];
  /** How many files and folders it put there at any depth, itself not counted. */
  readonly entries?: number;
  /** It was built with drafts and is not for readers. */
  readonly drafts?: true;
}

/** The marker of a site of these files, by their paths. */
export function markerOf(
  files: readonly string[],
  articles: number,
  drafts: boolean = false,
): SiteMarker {
  const names = new Set(files.map((path) => path.split('/', 1)[0] ?? ''));
  const entries = files.length + foldersOf(files).size;
  const marker = { articles, names: [...names].sort(), entries };
  return { madeBy: MADE_BY, ...marker, ...(drafts ? { drafts } : {}) };
}

/** The marker of a folder that this tool made. */
export function readMarker(folder: string): SiteMarker | undefined {
  const value = readJson(join(folder, MARKER));
  const { madeBy, articles, names, entries } = (value ?? {}) as Partial<SiteMarker>;
  if (madeBy !== MADE_BY || typeof articles !== 'number' || !Array.isArray(names)) return undefined;
  return { madeBy, articles, names, ...(typeof entries === 'number' ? { entries } : {}) };
}

/** The API’s manifest of an earlier version, which left no marker. */
export function readManifest(folder: string): { articles: number } | undefined {
  const value = readJson(join(folder, 'api/manifest.json'));
  const { counts, downloads, records } = (value ?? {}) as Record<string, unknown>;
  const { articles, quotes } = (counts ?? {}) as Record<string, unknown>;
  const isOurs =
    [articles, quotes].every((count) => typeof count === 'number') && downloads && records;
  return isOurs ? { articles: articles as number } : undefined;
}

/** How many articles the site in a folder has; 0 if there is no site. */
export function countPublished(folder: string): number {
  return (readMarker(folder) ?? readManifest(folder))?.articles ?? 0;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
