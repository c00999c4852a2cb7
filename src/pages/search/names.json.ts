import type { APIRoute } from 'astro';
import { searchNames } from '../../search/names.ts';
import { getSite } from '../../site/site.ts';

/** The names that a search can be narrowed by, for the search page only. */
export const GET: APIRoute = async () => {
  const { archive } = await getSite();
  return Response.json(searchNames(archive));
};
