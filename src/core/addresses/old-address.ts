/** An address at which an article was before it moved here; its text is one for all ways of writing it. */
export interface OldAddress {
  /** Below the site’s home and decoded, with its first slash: `/2024/03/12/ferry-is-back/`, `/x.html`. */
  readonly path: string;
  /** What comes after the question mark, where there is one: `p=101`. */
  readonly query?: string;
}

/** What an editor may write: a path from the root, or a full address. */
export const OLD_ADDRESS = /^(?:\/(?!\/)|https?:\/\/[^\s/])[^\p{Cc}]{0,2000}$/iu;

const NOWHERE = 'http://nowhere.invalid/';
const INDEX_FILE = /\/index\.html?$/i;
const PAGE_FILE = /\.x?html?$/i;
/** Files that hosts do not serve as pages, whatever is in them. */
const OTHER_FILE = /\.(?:php\d?|aspx?|jspx?|cfm|cgi|pl|do|xml|rss|atom|json|txt|pdf)$/i;
/** What no folder may be called on some system that builds or serves sites. */
const NO_FILE_NAME = /[\p{Cc}<>:"|?*%\\/]|[. ]$/u;
/** Systems take 255 bytes. */
const LONGEST_NAME = 240;

/**
 * Reads an old address.
 *
 * @param written a path below the site’s home, or a full address
 * @param home the full address of the site’s home: what is below it is a path, too
 * @returns undefined for an address elsewhere, which nothing here can redirect
 */
export function readOldAddress(written: string, home: string): OldAddress | undefined {
  const url = URL.parse(written, NOWHERE);
  if (!url) return undefined;
  const below = written.startsWith('/') ? url.pathname : pathBelow(url, home);
  if (below === undefined) return undefined;
  const query = url.search.slice(1);
  const whole = below
    .replace(/\/{2,}/g, '/')
    .split('/')
    .map(decoded)
    .join('/');
  const path = whole.replace(INDEX_FILE, '/');
  if (query !== '') return { path, query };
  const isFolder = path.endsWith('/') || PAGE_FILE.test(path) || OTHER_FILE.test(path);
  return { path: isFolder ? path : `${path}/` };
}

/** An old address as the ledger and messages have it. */
export function oldAddressText({ path, query }: OldAddress): string {
  return query === undefined ? path : `${path}?${query}`;
}

/** An old address as browsers ask for it, below a path that ends with a slash. */
export function oldAddressHref({ path, query }: OldAddress, home: string): string {
  const encoded = path.slice(1).split('/').map(encodeName).join('/');
  return home + encoded + (query === undefined ? '' : `?${query}`);
}

/**
 * The file of the site that answers at an old address, with forward slashes; undefined where no file
 * can: one with a query, or one whose name hosts do not serve as a page.
 */
export function redirectFile({ path, query }: OldAddress): string | undefined {
  if (query !== undefined || OTHER_FILE.test(path)) return undefined;
  const names = path.slice(1).split('/');
  const last = names.pop() ?? '';
  const all = [...names, last === '' ? 'index.html' : last];
  const isWritable = (name: string) =>
    name !== '' && !NO_FILE_NAME.test(name) && encodeURIComponent(name).length <= LONGEST_NAME;
  return all.every(isWritable) ? all.join('/') : undefined;
}

function pathBelow({ host, pathname }: URL, home: string): string | undefined {
  const own = new URL(home);
  if (host !== own.host || !pathname.startsWith(own.pathname)) return undefined;
  return pathname.slice(own.pathname.length - 1);
}

/** A name as it is written, unless decoding it would make another path of it. */
function decoded(name: string): string {
  try {
    const plain = decodeURIComponent(name).normalize('NFC');
    return /[/?#\0]/.test(plain) ? name : plain;
  } catch {
    return name;
  }
}

/** In rules of hosts `*` and `:` stand for something. */
const encodeName = (name: string): string => encodeURIComponent(name).replaceAll('*', '%2A');
