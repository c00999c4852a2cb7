import { posix } from 'node:path';
import type { KindName, SourceGroup } from '../article/open-archive.ts';
import type { SourceFiles } from '../article/source-files.ts';
import { kindOfFile } from './kind-of-file.ts';

/** Files that say which program a folder belongs to; the first kind that fits a folder counts. */
const MARKERS: readonly (readonly [KindName, RegExp])[] = [
  [
    'astro',
    /^(.*?)(?:astro\.config\.(?:mjs|js|ts|mts)|src\/content\.config\.\w+|src\/content\/config\.\w+)$/,
  ],
  ['eleventy', /^(.*?)(?:eleventy\.config\.(?:js|mjs|cjs|ts)|\.eleventy\.js)$/],
  [
    'hugo',
    /^(.*?)(?:hugo\.(?:toml|ya?ml|json)|config\/_default\/(?:hugo|config)\.(?:toml|ya?ml|json))$/,
  ],
  ['docusaurus', /^(.*?)docusaurus\.config\.(?:js|ts|mjs|cjs)$/],
  ['gatsby', /^(.*?)gatsby-config\.(?:js|ts|mjs|cjs)$/],
  ['pelican', /^(.*?)pelicanconf\.py$/],
  ['jekyll', /^(.*?)_config\.ya?ml$/],
  ['lektor', /^(.*?)(?:[^/]+\.lektorproject)$/],
  ['lektor', /^(.*?)content\/(?:.*\/)?contents\.lr$/],
  ['substack', /^(.*?)posts\.csv$/],
  ['jekyll', /^(.*?)_posts\//],
];
/** Hugo and Zola share these names. */
const SHARED = /^(.*?)config\.(toml|ya?ml|json)$/;

/**
 * Finds out what a folder holds: sites by the settings of their program, and single files by their
 * beginning.
 *
 * @param from the kind, if the user says it; then every file is of that kind
 */
export function recognise(files: SourceFiles, from?: KindName): SourceGroup[] {
  if (from !== undefined) return [{ kind: from, root: '', paths: files.paths }];
  const roots = findRoots(files);
  const groups = new Map<string, { kind: KindName; root: string; paths: string[] }>();
  const add = (kind: KindName, root: string, path: string) => {
    const key = `${kind}\n${root}`;
    const group = groups.get(key) ?? { kind, root, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  };
  const byDepth = [...roots].sort((a, b) => b[0].length - a[0].length);
  for (const path of files.paths) {
    const site = byDepth.find(([root]) => root === '' || path.startsWith(`${root}/`));
    if (site) {
      add(site[1], site[0], path);
      continue;
    }
    const kind = kindOfFile(path, files);
    if (kind !== undefined) add(kind, posix.dirname(path) === '.' ? '' : posix.dirname(path), path);
  }
  return [...groups.values()];
}

function findRoots(files: SourceFiles): Map<string, KindName> {
  const roots = new Map<string, KindName>();
  for (const [kind, marker] of MARKERS) {
    for (const path of files.paths) {
      const found = marker.exec(path)?.[1];
      const root = found?.replace(/\/$/, '');
      if (root !== undefined && !roots.has(root) && !insideSite(root, roots)) roots.set(root, kind);
    }
  }
  for (const [root, kind] of roots) {
    if (kind === 'jekyll' && isHexo(root, files)) roots.set(root, 'hexo');
  }
  for (const path of files.paths) {
    const root = SHARED.exec(path)?.[1]?.replace(/\/$/, '');
    if (root === undefined || roots.has(root) || insideSite(root, roots)) continue;
    const contents = root === '' ? 'content/' : `${root}/content/`;
    if (!files.paths.some((one) => one.startsWith(contents))) continue;
    const text = new TextDecoder().decode(files.read(path)?.subarray(0, 16_384));
    roots.set(root, /^\s*base_url\s*=/m.test(text) ? 'zola' : 'hugo');
  }
  return roots;
}

/** Hexo and Jekyll share the name of their settings, in which Jekyll would name `source` as its folder. */
function isHexo(root: string, files: SourceFiles): boolean {
  const folder = root === '' ? '' : `${root}/`;
  const settings = new TextDecoder().decode(files.read(`${folder}_config.yml`));
  return /^(?:source_dir|new_post_name|post_asset_folder):/m.test(settings);
}

/** A folder such as `themes/x/exampleSite` within a site is a part of it. */
function insideSite(root: string, roots: ReadonlyMap<string, KindName>): boolean {
  return [...roots.keys()].some((outer) => outer === '' || root.startsWith(`${outer}/`));
}
