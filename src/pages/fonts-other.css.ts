import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { fontFaceCss } from '../styles/fonts.ts';

/** The faces of other scripts than Latin, for pages that have such letters. */
export const GET: APIRoute = async () => {
  const { urls } = await getSite();
  return new Response(fontFaceCss(urls.home, 'optional', 'other'), {
    headers: { 'Content-Type': 'text/css' },
  });
};
