import type { APIRoute, GetStaticPaths } from 'astro';
import { feedEndings, feedResponse } from '../../../feeds/feed-response.ts';
import { getSite, staticPath } from '../../../site.ts';
import { folderFeeds, type FeedView } from '../../../views/feed-view.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  // The forms of one feed in a row, so that its articles are still remembered from one to the next.
  return folderFeeds(site.archive, site.urls, site.settings).flatMap(({ folder, slug, view }) =>
    feedEndings.map((ending) => staticPath(site, { index: folder, slug, ending }, view)),
  );
}) satisfies GetStaticPaths;

/** The newest articles that name a speaker or a place, or carry a tag. */
export const GET: APIRoute<{ view: FeedView }> = async ({ props, params }) =>
  feedResponse(props.view, params['ending'], await getSite());
