/**
 * The folder of a site that was copied as a whole, by its first page: then the path of each page is its old
 * address. Undefined for pages that were saved one by one.
 *
 * @returns the path of the folder, empty for the root
 */
export function copiedSite(paths: readonly string[]): string | undefined {
  const first = paths[0] ?? '';
  const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : '';
  // What copies a site may put it into a folder with the name of its host.
  const roots = paths.every((path) => path.startsWith(`${folder}/`)) ? ['', folder] : [''];
  return roots.find((root) => FIRST_PAGES.some((name) => paths.includes(below(root, name))));
}

const FIRST_PAGES = ['index.html', 'index.htm'];
const below = (root: string, name: string): string => (root === '' ? name : `${root}/${name}`);

/** The address of a page: `/news/ferry.html`, `/news/ferry/` for a folder’s index. */
export function addressInSite(path: string, root: string): string | undefined {
  const start = root === '' ? '' : `${root}/`;
  if (!path.startsWith(start)) return undefined;
  const inner = path.slice(start.length).replace(/(^|\/)index\.html?$/, '$1');
  return inner === '' ? undefined : `/${inner.split('/').map(encodeURIComponent).join('/')}`;
}
