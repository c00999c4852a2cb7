import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { pageDates } from '../views/site/page-dates.ts';

/** For the sitemap integration, which deletes it again (src/site/astro/sitemap-integration.ts). */
export const GET: APIRoute = async () => {
  const { archive, urls, history } = await getSite();
  return Response.json(pageDates(archive, urls, history));
};
