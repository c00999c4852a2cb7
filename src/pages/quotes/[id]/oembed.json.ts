import type { APIRoute, GetStaticPaths } from 'astro';
import { planCards } from '../../../cards/plan-cards.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { getSite, staticPath } from '../../../site/site.ts';
import { oembedRecord, type OembedRecord } from '../../../views/quote/embed-code.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const { urls, settings } = site;
  const plan = await planCards(settings);
  return site.quoteViews().map((view) => {
    const record = oembedRecord(view, urls, settings, plan(view) !== undefined);
    return staticPath(site, { id: view.id }, record, 'record');
  });
}) satisfies GetStaticPaths;

/** How to embed a quote, for programs that find it by its page's head. */
export const GET: APIRoute<{ view: OembedRecord }> = ({ props: { view } }) => jsonResponse(view);
