const FULL = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** The path below which a site is: `/gazette`, without a closing slash; empty for the root of a host. */
export function basePathOf(address: string): string {
  const rooted = FULL.test(address) ? address : `/${address}`.replace(/^\/+/, '/');
  try {
    const { pathname } = new URL(rooted, 'https://site.example');
    return pathname.replace(/\/+$/, '');
  } catch {
    return '';
  }
}

/** A path below a site as it is on its host; full addresses stay as they are. */
export function withBase(path: string, base: string): string {
  if (base === '' || FULL.test(path)) return path;
  return path.startsWith('/') ? base + path : `${base}/${path}`;
}

/** A path that somebody wrote with the base or without it, as it is on the host. */
export function withBaseOnce(path: string, base: string): string {
  return path === base || path.startsWith(`${base}/`) ? path : withBase(path, base);
}

const MADE_RELATIVE =
  /\{\{-?\s*(["'])([^"'{}]{0,500})\1\s*\|\s*(?:relative_url|absolute_url|url|prepend:\s*site\.baseurl(?:\s*\|\s*prepend:\s*site\.url)?)\s*-?\}\}/g;

/** Fills in the base where a template puts it before a path: `{{ "/about/" | relative_url }}`. */
export function fillBase(text: string, base: string): string {
  return base === ''
    ? text
    : text.replace(MADE_RELATIVE, (_, _mark, path: string) => withBase(path, base));
}
