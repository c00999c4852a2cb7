import type { APIRoute } from 'astro';
import { readSettings } from '../archive-folder/settings.ts';
import { favicon } from '../views/site/favicon.ts';

/** The site's icon. */
export const GET: APIRoute = () =>
  new Response(favicon(readSettings().spot), { headers: { 'Content-Type': 'image/svg+xml' } });
