import { oldAddressHref, type OldAddress } from '../../core/addresses/old-address.ts';

/** A redirect as a host is told of it. */
export interface HostRedirect {
  readonly from: OldAddress;
  /** Where it leads, below the root of the host. */
  readonly href: string;
  /** Whether the site has a page at the old address, which redirects where a host reads no rules. */
  readonly hasPage: boolean;
}

/** Cloudflare Pages reads 2,000 rules without a `*`, and none of them after one that has it. */
const MOST_RULES = 1900;

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read: the rules of the site itself, then
 * those of old addresses. Addresses that have no page come first, since nothing else redirects them. A
 * rule for an address with a query has four parts, which only Netlify reads: Cloudflare passes over
 * lines of more than three.
 *
 * @param rules of the site itself, a line each
 * @param home the path of the site’s home, with both slashes
 */
export function redirectsFile(
  rules: string,
  redirects: readonly HostRedirect[],
  home: string,
): string {
  const own = rules.split('\n').filter((line) => line !== '');
  const withSplat = own.filter((line) => line.includes('*'));
  const plain = own.filter((line) => !line.includes('*'));
  const ofPath = (hasPage: boolean) =>
    redirects
      .filter((each) => each.from.query === undefined && each.hasPage === hasPage)
      .map(({ from, href }) => `${oldAddressHref(from, home)} ${href} 301`);
  const needed = [...plain, ...ofPath(false)];
  const others = ofPath(true).slice(0, Math.max(0, MOST_RULES - needed.length));
  const withQuery = redirects.flatMap((each) => netlifyRule(each, home) ?? []);
  return [...needed, ...others, ...withQuery, ...withSplat].map((line) => `${line}\n`).join('');
}

/** The file exists without the query, too, so the rule has to be forced. */
function netlifyRule(
  { from: { path, query }, href }: HostRedirect,
  home: string,
): string | undefined {
  const parts = query?.split('&') ?? [];
  if (parts.length === 0 || !parts.every((part) => /^[^=\s:]+=[^=\s:]+$/.test(part)))
    return undefined;
  return `${oldAddressHref({ path }, home)} ${parts.join(' ')} ${href} 301!`;
}

/** All old addresses for `map $request_uri` of nginx, which includes this file. */
export function nginxMap(redirects: readonly HostRedirect[], home: string): string {
  return redirects.map(({ from, href }) => `"${quotable(from, home)}" "${href}";\n`).join('');
}

/** The same for `map {http.request.orig_uri}` of Caddy, which imports this file. */
export function caddyMap(redirects: readonly HostRedirect[], home: string): string {
  return redirects.map(({ from, href }) => `"${quotable(from, home)}" "${href}"\n`).join('');
}

/** Paths are encoded, and a query is as a browser sends it: only these would end or change the words. */
function quotable(from: OldAddress, home: string): string {
  return oldAddressHref(from, home).replace(/["\\$`{}]/g, encodeURIComponent);
}
