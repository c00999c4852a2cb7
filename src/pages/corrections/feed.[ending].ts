import type { APIRoute, GetStaticPaths } from 'astro';
import { feedEndings, itemsResponse } from '../../feeds/response.ts';
import { getSite, staticPath } from '../../site/site.ts';
import { correctionsFeed, type CorrectionsFeedView } from '../../views/corrections/feed.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const view = correctionsFeed(site.archive, site.history, site.urls, site.settings);
  return view ? feedEndings.map((ending) => staticPath(site, { ending }, view, 'feed')) : [];
}) satisfies GetStaticPaths;

/** The newest corrections. */
export const GET: APIRoute<{ view: CorrectionsFeedView }> = async ({ props, params }) =>
  itemsResponse(props.view, props.view.items, params['ending'], await getSite());
