import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { fontFaceCss, fontStacksCss } from '../styles/fonts.ts';

/**
 * The faces of Latin letters, and the archive’s own colour, shared by all pages: inlined, they would be a
 * quarter of each.
 */
export const GET: APIRoute = async () => {
  const { urls, chrome } = await getSite();
  return new Response(
    fontStacksCss + fontFaceCss(urls.home, 'optional', 'latin') + (chrome.spotStyle ?? ''),
    {
      headers: { 'Content-Type': 'text/css' },
    },
  );
};
