import type { APIRoute, GetStaticPaths } from 'astro';
import { apiPlace } from '../../../exports/api-records.ts';
import type { ApiPlace } from '../../../exports/api-schemas.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  return site.archive.places.map((place) =>
    staticPath(site, { slug: place.slug }, apiPlace(place, context), 'record'),
  );
}) satisfies GetStaticPaths;

/** A place, one record over all articles. */
export const GET: APIRoute<{ view: ApiPlace }> = ({ props: { view } }) => jsonResponse(view);
