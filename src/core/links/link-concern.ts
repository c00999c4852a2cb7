import type { Led } from './article-links.ts';

const MAY_LINK = /\]\(|\]:|href/i;
/** Everything that may be the address of a link, and more: in Markdown, in angle brackets, in HTML. */
const ADDRESS =
  /(?:\]\([ \t]*|\]:[ \t]*\n?[ \t]*|href[ \t]*=[ \t]*)(?:<([^<>\n]{1,1000})>|"([^"\n]{1,1000})"|'([^'\n]{1,1000})'|([^\s<>"'][^\s<>"']{0,1000}))/gi;

/**
 * What a text’s links to other articles depend on: the address that each leads to. It errs on the safe
 * side: a link within code counts as well.
 *
 * @param lead says where a link leads
 * @returns an empty text if it has none
 */
export function linkConcern(text: string, lead: (href: string) => Led): string {
  if (!MAY_LINK.test(text)) return '';
  const led = new Set<string>();
  for (const [, angle, double, single, bare] of text.matchAll(ADDRESS)) {
    const written = plain(angle ?? double ?? single ?? bare ?? '');
    // A closing parenthesis may belong to the address or end it.
    for (const href of new Set([written, written.replace(/\).*$/, '')])) {
      const to = lead(href);
      if (to) led.add(JSON.stringify([href, to]));
    }
  }
  return [...led].sort().join('\n');
}

const plain = (written: string): string =>
  written.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
