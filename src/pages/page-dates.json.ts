import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { pageDates } from '../views/site/page-dates.ts';

/** For the sitemap (src/site/build/sitemap.ts); no site has this file. */
export const GET: APIRoute = async () => {
  const { archive, urls, history } = await getSite();
  return Response.json(pageDates(archive, urls, history));
};
