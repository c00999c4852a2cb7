import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { fontFaceCss, fontStacksCss } from '../styles/fonts.ts';

/** The faces of all scripts, shared by all pages: inlined, they would be a quarter of each. */
export const GET: APIRoute = async () => {
  const { urls } = await getSite();
  return new Response(fontStacksCss + fontFaceCss(urls.home), {
    headers: { 'Content-Type': 'text/css' },
  });
};
