import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSpeaker } from '../../../exports/api-records.ts';
import type { ApiSpeaker } from '../../../exports/api-schemas.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { getSite, rowContext, staticPath } from '../../../site/site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const context = rowContext(site);
  return site.archive.speakers
    .filter(({ hasPage, slug }) => hasPage && site.records.speakers.has(slug))
    .map((speaker) =>
      staticPath(site, { slug: speaker.slug }, apiSpeaker(speaker, context), 'record'),
    );
}) satisfies GetStaticPaths;

/** A person or body whose record was published at an address of its own. */
export const GET: APIRoute<{ view: ApiSpeaker }> = ({ props: { view } }) => jsonResponse(view);
