import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { attribute, findAll } from './html.ts';
import { listFiles, readPages, type SitePage } from './site-files.ts';

/** What one pass over a built site's links found. */
export interface LinkReport {
  /** Each as `page: address (what is wrong)`. */
  readonly broken: readonly string[];
  /** How many links, of pages and style sheets, lead to something of the site. */
  readonly checked: number;
}

interface Link {
  readonly from: string;
  /** Absolute path of the page or file that it stands in, base included. */
  readonly at: string;
  readonly address: string;
}

const ADDRESSES = ['href', 'src', 'poster', 'cite', 'action', 'data'];
const CSS_ADDRESS = /url\(\s*["']?([^"')]+)["']?\s*\)/g;

/**
 * Follows every link of every page and style sheet of a built site in its files: each must begin
 * with the base, lead to a file, and its fragment must be on that page.
 *
 * @param base the path that the site is built for, with both slashes
 * @param site its origin; absolute links that begin with it are links of the site as well
 */
export function checkLinks(folder: string, base: string, site: string): LinkReport {
  const files = new Set(listFiles(folder));
  const pages = readPages(folder);
  const anchors = new Map(pages.map((page) => [page.file, anchorsOf(page)]));
  const links = [
    ...pages.flatMap((page) => pageLinks(page, base)),
    ...[...files]
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => {
        const at = base + file;
        return cssLinks(readFileSync(join(folder, file), 'utf8'), file, at);
      }),
  ];
  const broken = new Set<string>();
  let checked = 0;
  for (const { from, at, address } of links) {
    const wrong = (what: string) => broken.add(`${from}: ${address} (${what})`);
    if (!URL.canParse(address, `${site}${at}`)) {
      wrong('is no address');
      continue;
    }
    const url = new URL(address, `${site}${at}`);
    if (url.origin !== new URL(site).origin) continue;
    checked += 1;
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) {
      wrong(`does not begin with ${base}`);
      continue;
    }
    const below = path.slice(base.length);
    const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
    if (!files.has(file)) wrong('leads nowhere');
    else if (
      url.hash.length > 1 &&
      !anchors.get(file)?.has(decodeURIComponent(url.hash.slice(1)))
    ) {
      wrong('has no such fragment');
    }
  }
  return { broken: [...broken], checked };
}

function anchorsOf(page: SitePage): Set<string> {
  const ids = findAll(page.tree, (element) => attribute(element, 'id') !== undefined);
  return new Set(ids.map((element) => attribute(element, 'id') ?? ''));
}

function pageLinks(page: SitePage, base: string): Link[] {
  const at = base + (page.path.endsWith('.html') ? page.file : page.path);
  const addresses = findAll(page.tree, () => true).flatMap(addressesOf);
  const styles = findAll(page.tree, ({ tagName }) => tagName === 'style');
  const css = styles.map((style) =>
    style.children.map((c) => ('value' in c ? c.value : '')).join(''),
  );
  return [
    ...addresses.map((address) => ({ from: page.file, at, address })),
    ...css.flatMap((text) => cssLinks(text, page.file, at)),
  ];
}

function addressesOf(element: Element): string[] {
  const whole = ADDRESSES.flatMap((name) => attribute(element, name) ?? []);
  const sets = ['srcSet', 'imageSrcSet'].flatMap((name) => attribute(element, name) ?? []);
  const fromSets = sets.flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  );
  return [...whole, ...fromSets];
}

function cssLinks(css: string, from: string, at: string): Link[] {
  return [...css.matchAll(CSS_ADDRESS)]
    .map(([, address = '']) => ({ from, at, address }))
    .filter(({ address }) => !address.startsWith('data:'));
}
