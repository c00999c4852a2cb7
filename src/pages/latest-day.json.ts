import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { latestDay } from '../views/site/latest-day.ts';

/** The pages that the worker keeps of the latest day. */
export const GET: APIRoute = async () => {
  const { settings, archive, urls, version } = await getSite();
  const latest = settings.offline ? latestDay(archive, urls, version) : undefined;
  return latest ? Response.json(latest) : new Response(null);
};
