import type { APIRoute, GetStaticPaths } from 'astro';
import { planCards } from '../../../cards/plan-cards.ts';
import { jsonResponse } from '../../../exports/json-response.ts';
import { getSite, staticPath } from '../../../site/site.ts';
import { quoteView } from '../../../views/quote/views.ts';
import { oembedRecord, type OembedRecord } from '../../../views/quote/embed-code.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const { urls, settings } = site;
  const plan = await planCards(settings);
  const published = site
    .quoteInputs()
    .filter(({ hasFrame }) => hasFrame)
    .map((inputs) => quoteView(inputs, urls));
  return published.map((view) => {
    const record = oembedRecord(view, urls, settings, plan.quote(view) !== undefined);
    return staticPath(site, { id: view.id }, record, 'record');
  });
}) satisfies GetStaticPaths;

/** How to embed a quote, at the address at which earlier versions answered; the record does now. */
export const GET: APIRoute<{ view: OembedRecord }> = ({ props: { view } }) => jsonResponse(view);
