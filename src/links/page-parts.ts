import { Parser } from 'htmlparser2';

/** An address that a file of the site names. */
export interface NamedAddress {
  readonly address: string;
  /** Structured data names things by fragments that are not anchors: only the page is meant. */
  readonly pageOnly?: true;
}

/** The parts of a page that have to do with links. */
export interface PageParts {
  /** Ids, and names of anchors as old pages have them. */
  readonly anchors: ReadonlySet<string>;
  /** Each once, in the order of the page. */
  readonly addresses: readonly NamedAddress[];
  /** The base of relative addresses, if the page sets one. */
  readonly base?: string;
}

/** Attributes that hold one address, on whatever element. */
const ADDRESSES = [
  'href',
  'src',
  'poster',
  'cite',
  'action',
  'formaction',
  'data',
  'xlink:href',
] as const;
/** Attributes that hold several, each before its width or density. */
const SETS = ['srcset', 'imagesrcset'] as const;
/** `content` of a `meta` with one of these as its name or property is an address. */
const META_ADDRESS =
  /^(?:(?:og|twitter):(?:url|image|image:url|image:secure_url)|citation_\w+_url)$/;
const REFRESH = /^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i;
const CSS_ADDRESS = /url\(\s{0,20}["']?([^"')\s][^"')]*)["']?\s*\)/g;
const CANDIDATES = /(?:^|,)\s*([^\s,][^\s]*)(?:\s+[^,]*)?/g;

/**
 * Reads a page's anchors and the addresses that it names in its elements, style sheets and structured
 * data, without building a tree.
 */
export function readPageParts(html: string): PageParts {
  const anchors = new Set<string>();
  const addresses = new Map<string, NamedAddress>();
  let base: string | undefined;
  let inside: 'style' | 'data' | undefined;
  let text = '';
  const name = (address: string) => {
    if (address !== '') addresses.set(address, { address });
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { id, name: anchor } = attributes;
      if (id) anchors.add(id);
      if (tag === 'a' && anchor) anchors.add(anchor);
      if (tag === 'base' && attributes['href']) base ??= attributes['href'];
      else for (const address of addressesOf(tag, attributes)) name(address);
      if (tag === 'style') inside = 'style';
      if (tag === 'script' && attributes['type'] === 'application/ld+json') inside = 'data';
    },
    ontext(part) {
      if (inside !== undefined) text += part;
    },
    onclosetag() {
      if (inside === 'style') for (const address of cssAddresses(text)) name(address);
      if (inside === 'data') {
        for (const address of jsonAddresses(text)) {
          if (!addresses.has(address)) addresses.set(address, { address, pageOnly: true });
        }
      }
      inside = undefined;
      text = '';
    },
  });
  parser.end(html);
  return { anchors, addresses: [...addresses.values()], ...(base === undefined ? {} : { base }) };
}

function addressesOf(tag: string, attributes: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  for (const name of ADDRESSES) {
    const value = attributes[name];
    if (value !== undefined) found.push(value.trim());
  }
  for (const name of SETS) {
    const value = attributes[name];
    if (value !== undefined) found.push(...setAddresses(value));
  }
  const { style } = attributes;
  if (style?.includes('url(')) found.push(...cssAddresses(style));
  if (tag === 'meta') found.push(...metaAddresses(attributes));
  return found;
}

function metaAddresses(attributes: Readonly<Record<string, string>>): string[] {
  const { content = '' } = attributes;
  if (META_ADDRESS.test(attributes['property'] ?? attributes['name'] ?? '')) return [content];
  if (attributes['http-equiv']?.toLowerCase() !== 'refresh') return [];
  const target = REFRESH.exec(content)?.[1];
  return target === undefined ? [] : [target.trim()];
}

function setAddresses(set: string): string[] {
  return [...set.matchAll(CANDIDATES)].map(([, candidate = '']) => candidate.replace(/,+$/, ''));
}

/** The addresses that a style sheet names, those of data left out. */
export function cssAddresses(css: string): string[] {
  return [...css.matchAll(CSS_ADDRESS)]
    .map(([, address = '']) => address.trim())
    .filter((address) => !address.startsWith('data:'));
}

/** Every string of a JSON text that is a web address; none if the text is not JSON. */
export function jsonAddresses(json: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^https?:\/\/\S+$/.test(value)) found.push(value);
    } else if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(visit);
  };
  try {
    visit(JSON.parse(json));
  } catch {
    return [];
  }
  return found;
}
