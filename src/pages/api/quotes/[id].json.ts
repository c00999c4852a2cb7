import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../exports/json-response.ts';
import { quoteRows } from '../../../exports/quote-row.ts';
import type { QuoteRow } from '../../../exports/row-schema.ts';
import { getSite, rowContext, staticPath } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return quoteRows(rowContext(site)).map((row) => staticPath(site, { id: row.id }, row));
}) satisfies GetStaticPaths;

/** One quote: its row of the downloads. */
export const GET: APIRoute<{ view: QuoteRow }> = ({ props: { view } }) => jsonResponse(view);
