import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { OPEN_SEARCH_TYPE, openSearch } from '../views/site/open-search.ts';

/** How a browser searches the archive from its own box. */
export const GET: APIRoute = async () => {
  const { settings, urls } = await getSite();
  return new Response(openSearch(settings, urls), {
    headers: { 'Content-Type': `${OPEN_SEARCH_TYPE}; charset=utf-8` },
  });
};
