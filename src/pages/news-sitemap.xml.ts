import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { newsSitemap } from '../views/site/news-sitemap.ts';

/** The newest articles, as search engines for news read them. */
export const GET: APIRoute = async () => {
  const { archive, urls, settings } = await getSite();
  return new Response(newsSitemap(archive, urls, settings), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
