import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSpeaker } from '../../../exports/api-records.ts';
import type { ApiSpeaker } from '../../../exports/api-schemas.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  return site.archive.speakers
    .filter(({ hasPage }) => hasPage)
    .map((speaker) =>
      staticPath(site, { slug: speaker.slug }, apiSpeaker(speaker, context), 'record'),
    );
}) satisfies GetStaticPaths;

/** A person or body, one record over all articles. */
export const GET: APIRoute<{ view: ApiSpeaker }> = ({ props: { view } }) => jsonResponse(view);
