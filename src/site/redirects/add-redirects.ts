import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { oldAddressText, redirectFile } from '../../core/addresses/old-address.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { OldAddressRedirect } from '../../core/ledger/old-addresses.ts';
import type { Problem } from '../../core/source/problem.ts';
import { say } from '../../wording/say.ts';
import type { FileCollector } from '../build/collect-files.ts';
import { MARKER } from '../publish/marker.ts';
import { foldersOf } from '../publish/site-tree.ts';
import { caddyMap, nginxMap, redirectsFile, type HostRedirect } from './host-rules.ts';
import { redirectPage } from './redirect-page.ts';

const RULES_FILE = '_redirects';

/** What came of the old addresses. */
export interface AddedRedirects {
  /** Paths of the pages that redirect. */
  readonly pages: ReadonlySet<string>;
  /** Old addresses at which the site has something else. */
  readonly warnings: readonly Problem[];
}

/** What adding redirects needs to know. */
export interface RedirectContext {
  readonly redirects: readonly OldAddressRedirect[];
  /** Rules of the site itself for `_redirects`. */
  readonly rules: string;
  readonly urls: Urls;
  /** The site’s name and address. */
  readonly settings: { readonly name: string; readonly site: string };
}

/**
 * Adds a page for each old address that a file can answer, and the rules for hosts. All other files must
 * be there: an address that the site has itself is never taken by an old one.
 */
export function addRedirects(
  { redirects, rules, urls, settings }: RedirectContext,
  files: Pick<FileCollector, 'keys' | 'add'>,
): AddedRedirects {
  const pages = new Set<string>();
  const warnings: Problem[] = [];
  const hosts: HostRedirect[] = [];
  const isFree = freePaths(files.keys.keys());
  for (const redirect of redirects) {
    const { from, to, title, lang, file: source } = redirect;
    const href = `${urls.home}${to}/`;
    const file = redirectFile(from);
    const own = file === undefined ? ownSearch(from, urls) : !isFree(file);
    if (own) {
      if (source !== undefined) warnings.push(shadowed(redirect, source));
      continue;
    }
    if (file !== undefined) {
      const canonical = absoluteAddress(href, settings.site);
      const ofTitle = lang === undefined ? {} : { lang };
      files.add(file, redirectPage({ href, canonical, title, ...ofTitle, site: settings.name }));
      pages.add(file);
    }
    hosts.push({ from, href, hasPage: file !== undefined });
  }
  files.add(RULES_FILE, redirectsFile(rules, hosts, urls.home));
  if (hosts.length > 0) {
    files.add(`${RULES_FILE}.nginx`, nginxMap(hosts, urls.home));
    files.add(`${RULES_FILE}.caddy`, caddyMap(hosts, urls.home));
  }
  return { pages, warnings };
}

/** Whether a path is neither a file nor a folder of the site, nor below a file; asking takes it. */
function freePaths(known: Iterable<string>): (path: string) => boolean {
  const files = new Set([...known, RULES_FILE, MARKER]);
  const folders = foldersOf(files);
  return (path) => {
    const above = [...foldersOf([path])];
    if (files.has(path) || folders.has(path) || above.some((folder) => files.has(folder)))
      return false;
    files.add(path);
    for (const folder of above) folders.add(folder);
    return true;
  };
}

/** The page of the search answers queries itself. */
function ownSearch({ path, query }: OldAddressRedirect['from'], urls: Urls): boolean {
  return query !== undefined && urls.home + path.slice(1) === urls.search;
}

function shadowed({ from }: OldAddressRedirect, file: string): Problem {
  return {
    file,
    message: say('article.alias-taken', { address: oldAddressText(from) }),
    hint: say('article.alias-taken-fix'),
  };
}
