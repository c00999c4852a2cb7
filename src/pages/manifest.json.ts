import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { webManifest } from '../views/site/manifest.ts';

/** How the site is installed as an app; none where its pages are not kept on devices. */
export const GET: APIRoute = async () => {
  const { settings, urls } = await getSite();
  return settings.offline ? Response.json(webManifest(settings, urls)) : new Response(null);
};
