import type { APIRoute, GetStaticPaths } from 'astro';
import { apiLists } from '../../exports/api-lists.ts';
import type { ApiLists } from '../../exports/api-schemas.ts';
import { jsonResponse } from '../../exports/json-response.ts';
import { getSite, rowContext } from '../../site/site.ts';

export const getStaticPaths = (() =>
  Object.keys(apiLists).map((list) => ({
    params: { list },
    props: { list: list as keyof ApiLists },
  }))) satisfies GetStaticPaths;

/** All articles, speakers, places or tags. */
export const GET: APIRoute<{ list: keyof ApiLists }> = async ({ props }) =>
  jsonResponse(apiLists[props.list](rowContext(await getSite())));
