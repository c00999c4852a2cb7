import type { APIRoute } from 'astro';
import { apiManifest } from '../../exports/api-manifest.ts';
import { jsonResponse } from '../../exports/json-response.ts';
import { getSite, rowContext } from '../../site/site.ts';

/** What the API has and where. */
export const GET: APIRoute = async () => {
  const site = await getSite();
  return jsonResponse(apiManifest(rowContext(site), site.settings));
};
