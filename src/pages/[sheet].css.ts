import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite, type Site } from '../site/site.ts';
import common from '../styles/common.css?raw';
import corrected from '../styles/corrected.css?raw';
import embed from '../styles/embed.css?raw';
import { fontFaceCss, fontStacksCss } from '../styles/fonts.ts';
import print from '../styles/print.css?raw';
import richText from '../styles/rich-text.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The style sheets that are not bundled with pages, by name. */
const SHEETS: Readonly<Record<string, (site: Site) => string>> = {
  /**
   * The faces of the letters that nearly all pages have, and the archive’s own colour, shared by all
   * pages: inlined, they would be a quarter of each.
   */
  fonts: ({ urls, chrome }) =>
    fontStacksCss + fontFaceCss(urls.home, 'optional', 'latin') + (chrome.spotStyle ?? ''),
  /** The faces of all other letters, for the pages that have some. */
  'fonts-other': ({ urls }) => fontFaceCss(urls.home, 'optional', 'other'),
  /** How headings, lists, tables and pictures of articles look, for the articles that have some. */
  'rich-text': () => richText,
  /** How earlier versions and quotes look, for the articles that were corrected. */
  corrected: () => corrected,
  /** How pages look on paper. */
  print: () => print,
  /** The style of quotes in frames. */
  embed: ({ urls, chrome }) =>
    fontStacksCss +
    fontFaceCss(urls.home, 'swap') +
    tokens +
    (chrome.spotStyle ?? '') +
    common +
    embed,
};

export const getStaticPaths = (() =>
  Object.entries(SHEETS).map(([sheet, write]) => ({
    params: { sheet },
    props: { write },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: (site: Site) => string }> = async ({ props: { write } }) =>
  new Response(write(await getSite()), { headers: { 'Content-Type': 'text/css' } });
