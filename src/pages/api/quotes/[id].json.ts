import type { APIRoute, GetStaticPaths } from 'astro';
import { readCitedArticle } from '../../../cited-article.ts';
import { apiQuote, apiQuoteViews, type ApiQuoteView } from '../../../exports/api-quote.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { readSettings } from '../../../settings.ts';
import { getSite, rowContext, staticPath } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  return apiQuoteViews(rowContext(site)).map((view) => staticPath(site, { id: view.row.id }, view));
}) satisfies GetStaticPaths;

/** One quote: its row of the downloads, and a W3C Web Annotation that says where it stands. */
export const GET: APIRoute<{ view: ApiQuoteView }> = async ({ props: { view } }) =>
  jsonResponse(apiQuote(view, await readCitedArticle(view.stored), readSettings().name));
