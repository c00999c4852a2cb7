import { createUrls } from './urls.ts';

/** A path of the site that an address keeps as it is: nothing in it is encoded or resolved. */
const PLAIN_PATH = /^(?:\/[\w~-][\w~.-]{0,250}){1,20}\/?(?:#[\w~.-]{1,250})?$/;

let last = { site: '', origin: '' };

/**
 * The absolute address of a path of a site, as `new URL(path, site).href` has it. Most of them are put
 * together without parsing, which takes a tenth of the time; a site has several for each quote.
 */
export function absoluteAddress(path: string, site: string): string {
  if (!PLAIN_PATH.test(path)) return new URL(path, site).href;
  if (last.site !== site) last = { site, origin: new URL(site).origin };
  return last.origin + path;
}

/** The full address of the home of a site. */
export function siteHome({ site, base }: { readonly site: string; readonly base: string }): string {
  return new URL(createUrls(base).home, site).href;
}
