import type { APIRoute, GetStaticPaths } from 'astro';
import { FEED_FORMS } from '../../../core/addresses/feed-forms.ts';
import type { PublicationHistory } from '../../../core/ledger/publication-history.ts';
import { formsMade } from '../../../core/weight/made.ts';
import { itemsResponse } from '../../../feeds/response.ts';
import { getSite, staticPath } from '../../../site/site.ts';
import {
  folderFeeds,
  type FolderFeed,
  type QuoteFeedView,
} from '../../../views/site/folder-feeds.ts';

export const getStaticPaths = (async () => {
  const site = await getSite();
  const former = formerFeeds(site.history);
  const wanted = new Set(former.map(({ of, to }) => `${of}/${to}`));
  const feeds = folderFeeds(
    site,
    (folder, slug) =>
      !slug.includes('/') &&
      (site.feeds.made(folder, slug).length > 0 || wanted.has(`${folder}/${slug}`)),
  );
  const known = new Map(feeds.map((feed) => [`${feed.folder}/${feed.slug}`, feed]));
  const moved = former.flatMap(({ of, slug, to, forms }) => {
    const feed = known.get(`${of}/${to}`);
    return feed ? [{ ...feed, slug, forms }] : [];
  });
  const made = feeds.map((feed) => ({ ...feed, forms: site.feeds.made(feed.folder, feed.slug) }));
  return [...made, ...moved].flatMap(({ folder, slug, view, forms }) =>
    forms.map((form) => {
      const { ending } = FEED_FORMS[form];
      return staticPath(site, { index: folder, slug, ending }, view, 'feed');
    }),
  );
}) satisfies GetStaticPaths;

interface FormerFeed {
  readonly of: FolderFeed['folder'];
  readonly slug: string;
  readonly to: string;
  readonly forms: ReturnType<typeof formsMade>;
}

/** Those who subscribed to a speaker or a place at an earlier address still get its feed. */
function formerFeeds({ formerSpeakers, formerPlaces }: PublicationHistory): FormerFeed[] {
  return [
    ...formerSpeakers.flatMap(({ row, to }) =>
      to && !row.alias
        ? [{ of: 'speakers' as const, slug: row.slug, to: to.slug, forms: formsMade(row) }]
        : [],
    ),
    ...formerPlaces.flatMap(({ row, to }) =>
      to ? [{ of: 'places' as const, slug: row.slug, to: to.slug, forms: formsMade(row) }] : [],
    ),
  ];
}

/** What a speaker said, what was said in a place or of it, or what articles with a tag quote. */
export const GET: APIRoute<{ view: QuoteFeedView }> = async ({ props: { view }, params }) =>
  itemsResponse(view, view.items, params['ending'], await getSite());
