import type { APIRoute, GetStaticPaths } from 'astro';
import { apiPlace } from '../../../exports/api-records.ts';
import type { ApiPlace } from '../../../exports/api-schemas.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  return site.archive.places
    .filter(({ slug }) => site.records.places.has(slug))
    .map((place) => staticPath(site, { slug: place.slug }, apiPlace(place, context), 'record'));
}) satisfies GetStaticPaths;

/** A place whose record was published at an address of its own. */
export const GET: APIRoute<{ view: ApiPlace }> = ({ props: { view } }) => jsonResponse(view);
