import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublicationHistory } from '../../../core/ledger/publication-history.ts';
import { feedEndings, feedResponse } from '../../../feeds/response.ts';
import { getSite, staticPath } from '../../../site/site.ts';
import { folderFeeds, type FeedView } from '../../../views/site/feed.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const feeds = folderFeeds(site.archive, site.urls, site.settings, site.history);
  // The forms of one feed in a row, so that its articles are still remembered from one to the next.
  const offered = feeds.filter(({ folder, slug }) => site.hasFeed(folder, slug));
  return [...offered, ...formerFeeds(feeds, site.history)].flatMap(({ folder, slug, view }) =>
    feedEndings.map((ending) => staticPath(site, { index: folder, slug, ending }, view, 'feed')),
  );
}) satisfies GetStaticPaths;

type FolderFeed = ReturnType<typeof folderFeeds>[number];

/** Those who subscribed to a speaker or a place at an earlier address still get its feed. */
function formerFeeds(
  feeds: readonly FolderFeed[],
  { formerSpeakers, formerPlaces }: PublicationHistory,
): FolderFeed[] {
  const known = new Map(feeds.map((feed) => [`${feed.folder}/${feed.slug}`, feed]));
  const moved = [
    ...formerSpeakers
      .filter(({ row }) => !row.alias)
      .map(({ row, to }) => ({ of: 'speakers', slug: row.slug, to: to?.slug })),
    ...formerPlaces.map(({ row, to }) => ({ of: 'places', slug: row.slug, to: to?.slug })),
  ];
  return moved.flatMap(({ of, slug, to }) => {
    const feed = to === undefined ? undefined : known.get(`${of}/${to}`);
    return feed ? [{ ...feed, slug }] : [];
  });
}

/** The newest articles that name a speaker or a place, or carry a tag. */
export const GET: APIRoute<{ view: FeedView }> = async ({ props, params }) =>
  feedResponse(props.view, params['ending'], await getSite());
