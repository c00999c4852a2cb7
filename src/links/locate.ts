import { say } from '../wording/say.ts';

/** Where an address leads. */
export type Location =
  /** To another site, or to none, as `mailto:` does. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'wrong'; readonly address: string; readonly what: string }
  | {
      readonly kind: 'here';
      /** Path of the file below the site. */
      readonly file: string;
      /** Candidates for the id that the fragment means, the likelier first; none if it has none. */
      readonly anchors: readonly string[];
    };

/** The site that is followed. */
export interface LinkedSite {
  /** The path that it is built for, with both slashes. */
  readonly base: string;
  /** Its address; absolute links with its origin are links of the site as well. */
  readonly site: string;
  /** Paths of all its files. */
  readonly files: ReadonlySet<string>;
  /** Full addresses of others’ pages, which may share the site’s host. */
  readonly others?: readonly string[];
}

const INDEX = /(^|\/)index\.html$/;
const ELSEWHERE: Location = { kind: 'elsewhere' };
/** An address with a scheme that names no place on a web server. */
const NO_PLACE = /^(?:mailto|tel|data|javascript|blob|urn|about|sms):/i;
/** Words to be marked, for browsers; no part of an anchor (WICG Scroll to Text Fragment, 3.2). */
const TEXT_DIRECTIVE = ':~:';

/** Makes the function that finds where an address leads. */
export function createLocator({ base, site, files, others = [] }: LinkedSite) {
  const ofOthers = new Set(others.map((address) => URL.parse(address, site)?.href));
  const { origin } = new URL(site);
  const byPath = new Map<string, string>();
  for (const file of files) byPath.set(base + file.replace(INDEX, '$1'), file);
  const fileAt = (path: string): string | undefined => {
    const file = byPath.get(path);
    if (file !== undefined) return file;
    const below = path.startsWith(base) ? path.slice(base.length) : '';
    return below.endsWith('index.html') && files.has(below) ? below : undefined;
  };
  /** @param from absolute address of the file that contains it */
  return (address: string, from: string): Location => {
    if (NO_PLACE.test(address)) return ELSEWHERE;
    const url = URL.parse(address, from);
    if (!url) return { kind: 'wrong', address, what: say('links.no-address') };
    if (url.origin !== origin) return ELSEWHERE;
    const path = decode(url.pathname);
    if (path === undefined) return { kind: 'wrong', address, what: say('links.badly-encoded') };
    const file = fileAt(path);
    if (file !== undefined) return { kind: 'here', file, anchors: anchorsOf(url.hash) };
    if (ofOthers.has(url.href)) return ELSEWHERE;
    const what = path.startsWith(base) ? say('links.nowhere') : say('links.outside-base', { base });
    return { kind: 'wrong', address: path, what };
  };
}

/** HTML, section 7.4.6.3: the fragment as it is, then decoded; nothing and `top` mean the top. */
function anchorsOf(hash: string): string[] {
  const at = hash.indexOf(TEXT_DIRECTIVE);
  const fragment = (at < 0 ? hash : hash.slice(0, at)).slice(1);
  if (fragment === '' || fragment.toLowerCase() === 'top') return [];
  const decoded = decode(fragment);
  return decoded === undefined || decoded === fragment ? [fragment] : [decoded, fragment];
}

function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
