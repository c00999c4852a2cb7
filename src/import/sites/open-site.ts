import type { OpenKind, SiteKind } from '../article/open-archive.ts';
import { openAstro } from './astro.ts';
import { openEleventy } from './eleventy.ts';
import { openHugo } from './hugo.ts';
import { openJekyll } from './jekyll.ts';
import { openLektor } from './lektor.ts';
import { openMarkdown } from './markdown.ts';
import { openDocusaurus } from './programs/docusaurus.ts';
import { openGatsby } from './programs/gatsby.ts';
import { openHexo } from './programs/hexo.ts';
import { openPelican } from './programs/pelican.ts';
import { openZola } from './zola.ts';

/** The readers of sites that are a folder with a file for each article. */
export const SITE_READERS: Readonly<Record<SiteKind, OpenKind>> = {
  jekyll: openJekyll,
  hugo: openHugo,
  eleventy: openEleventy,
  astro: openAstro,
  zola: openZola,
  hexo: openHexo,
  docusaurus: openDocusaurus,
  pelican: openPelican,
  gatsby: openGatsby,
  lektor: openLektor,
  markdown: openMarkdown,
};
