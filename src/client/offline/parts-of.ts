const LINK = /<link\b[^>]{0,600}>/g;
const LOADED = /\brel="?(?:stylesheet|preload|icon)\b/;
const HREF = /\bhref="?([^"\s>]{1,500})/;
const SOURCE = /<(?:script|img)\b[^>]{0,600}?\bsrc="?([^"\s>]{1,500})/g;

/**
 * The addresses of the styles, fonts, scripts and pictures that a page names, absolute, each once. The
 * pages are the site's own, so that this needs no parser, which a worker does not have.
 */
export function partsOfPage(html: string, page: string): string[] {
  const links = [...html.matchAll(LINK)]
    .filter(([link]) => LOADED.test(link))
    .flatMap(([link]) => HREF.exec(link)?.[1] ?? []);
  const sources = [...html.matchAll(SOURCE)].map(([, source = '']) => source);
  return absolute([...links, ...sources], page);
}

const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[\w./-]{1,300}\.js)["'`]/g;

/** The addresses of the scripts that a script imports, at once or later. */
export function importsOf(script: string, address: string): string[] {
  return absolute(
    [...script.matchAll(IMPORTED)].map(([, path = '']) => path),
    address,
  );
}

function absolute(addresses: readonly string[], base: string): string[] {
  return [...new Set(addresses.map((address) => new URL(address, base).href))];
}
