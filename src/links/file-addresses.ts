import { Parser } from 'htmlparser2';
import { cssAddresses, jsonAddresses, type NamedAddress } from './page-parts.ts';

const SITEMAP = /(?:^|\/)(?:[\w-]*-)?sitemap(?:-[\w-]+)?\.xml$/;
/** The beginning of an address; parameters of a query are `name=value`. */
const ADDRESS = /^(?:\/|https?:)/;
const ROBOTS_SITEMAP = /^sitemap:\s*(\S+)/gim;

/**
 * The addresses in a file of the site that is not a page: style sheets, sitemaps, `_redirects`,
 * `robots.txt` and the manifest of the API. Undefined for files that are not read.
 *
 * @param file its path below the site, with forward slashes
 */
export function readerOf(file: string): ((text: string) => NamedAddress[]) | undefined {
  const read = plainReaderOf(file);
  return read && ((text) => read(text).map((address) => ({ address, pageOnly: true })));
}

function plainReaderOf(file: string): ((text: string) => string[]) | undefined {
  if (file.endsWith('.css')) return cssAddresses;
  if (SITEMAP.test(file)) return sitemapAddresses;
  if (file === '_redirects') return redirectTargets;
  if (file === 'robots.txt') {
    return (text) => [...text.matchAll(ROBOTS_SITEMAP)].map(([, address = '']) => address);
  }
  // Its templates (…/{id}.json) stand for many addresses.
  if (file === 'api/manifest.json') {
    return (text) => jsonAddresses(text).filter((address) => !address.includes('{'));
  }
  return undefined;
}

function sitemapAddresses(xml: string): string[] {
  const found: string[] = [];
  let text: string | undefined;
  const parser = new Parser(
    {
      onopentagname(name) {
        text = name === 'loc' || name === 'image:loc' ? '' : undefined;
      },
      ontext(part) {
        if (text !== undefined) text += part;
      },
      onclosetag() {
        if (text !== undefined) found.push(text.trim());
        text = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

/**
 * The next address of each rule, after parameters of a query; what a rule fills in (`:splat`) is left
 * empty.
 */
function redirectTargets(rules: string): string[] {
  return rules
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [, ...words] = line.split(/\s+/);
      return words.find((word) => ADDRESS.test(word)) ?? [];
    })
    .map((target) => target.replace(/:[a-z]\w*$/, ''));
}
