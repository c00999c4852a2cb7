import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { fontFaceCss } from '../styles/fonts.ts';

/** The faces of all other letters, for pages that have some. */
export const GET: APIRoute = async () => {
  const { urls } = await getSite();
  return new Response(fontFaceCss(urls.home, 'optional', 'other'), {
    headers: { 'Content-Type': 'text/css' },
  });
};
