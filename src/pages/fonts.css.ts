import type { APIRoute } from 'astro';
import { getSite } from '../site.ts';
import { dataFonts, displayFonts, fontFaceCss, textFonts } from '../styles/fonts.ts';

/** The faces of all scripts, shared by all pages: inlined, they would be a quarter of each. */
export const GET: APIRoute = async () => {
  const { urls } = await getSite();
  const stacks = `:root{--font-text:${textFonts};--font-display:${displayFonts};--font-data:${dataFonts}}\n`;
  return new Response(stacks + fontFaceCss(urls.home), { headers: { 'Content-Type': 'text/css' } });
};
