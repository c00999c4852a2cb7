import type { APIRoute, GetStaticPaths } from 'astro';
import { feedEndings, feedResponse } from '../feeds/response.ts';
import { getSite, staticPath } from '../site/site.ts';
import { archiveFeed, type FeedView } from '../views/site/feed.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const view = archiveFeed(site.archive, site.urls, site.settings, site.history);
  return feedEndings.map((ending) => staticPath(site, { ending }, view, 'feed'));
}) satisfies GetStaticPaths;

/** The newest articles of the whole archive. */
export const GET: APIRoute<{ view: FeedView }> = async ({ props, params }) =>
  feedResponse(props.view, params['ending'], await getSite());
