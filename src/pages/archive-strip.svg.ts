import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { densityStrip } from '../views/calendar/charts/density-strip.ts';

/** One picture for all pages, so that a new article does not change every page. */
export const GET: APIRoute = async () => {
  const { archive } = await getSite();
  return new Response(densityStrip(archive), { headers: { 'Content-Type': 'image/svg+xml' } });
};
