import type { APIRoute, GetStaticPaths } from 'astro';
import { FEED_FORMS } from '../../../../../core/addresses/feed-forms.ts';
import { itemsResponse } from '../../../../../feeds/response.ts';
import { getSite, staticPath } from '../../../../../site/site.ts';
import { folderFeeds, type QuoteFeedView } from '../../../../../views/site/folder-feeds.ts';

const ON_SUBJECT = /^([^/]+)\/on\/([^/]+)$/;

export const getStaticPaths = (async () => {
  const site = await getSite();
  const isMade = (slug: string) => site.feeds.made('speakers', slug).length > 0;
  const feeds = folderFeeds(site, (_, slug) => ON_SUBJECT.test(slug) && isMade(slug));
  return feeds.flatMap(({ slug: page, view }) => {
    const [, slug = '', subject = ''] = ON_SUBJECT.exec(page) ?? [];
    return site.feeds.made('speakers', page).map((form) => {
      const { ending } = FEED_FORMS[form];
      return staticPath(site, { slug, subject, ending }, view, 'feed');
    });
  });
}) satisfies GetStaticPaths;

/** What a speaker said on a subject. */
export const GET: APIRoute<{ view: QuoteFeedView }> = async ({ props: { view }, params }) =>
  itemsResponse(view, view.items, params['ending'], await getSite());
