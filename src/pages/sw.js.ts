import type { APIRoute } from 'astro';
import removed from '../client/offline/removed-worker.ts?worker&url';
import worker from '../client/offline/worker.ts?worker&url';
import { readSettings } from '../archive-folder/settings.ts';

/**
 * The service worker. Its address never changes, since browsers ask for the one that they installed;
 * where pages are not kept any more, it removes itself.
 */
export const GET: APIRoute = () => {
  const script = readSettings().offline ? worker : removed;
  return new Response(`importScripts(${JSON.stringify(script)});\n`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
};
