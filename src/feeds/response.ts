import { absoluteAddress } from '../core/addresses/absolute.ts';
import { FEED_FORMS, feedForms, type FeedForm } from '../core/addresses/feed-forms.ts';
import type { Site } from '../site/site.ts';
import type { FeedHead, FeedView } from '../views/site/feed.ts';
import type { Feed, FeedArticle } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

const WRITERS: Readonly<Record<FeedForm, (feed: Feed) => string>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/** The endings that a feed's address has. */
export const feedEndings: readonly string[] = feedForms.map((form) => FEED_FORMS[form].ending);

/** Answers with a feed of articles in the form that its address asks for. */
export async function feedResponse(
  view: FeedView,
  ending: string | undefined,
  site: Site,
): Promise<Response> {
  return itemsResponse(view, await Promise.all(view.items.map(site.feedArticle)), ending, site);
}

/** Answers with a feed of any items. */
export function itemsResponse(
  head: FeedHead,
  items: readonly FeedArticle[],
  ending: string | undefined,
  { settings, urls, publisher }: Pick<Site, 'settings' | 'urls' | 'publisher'>,
): Response {
  const form = feedForms.find((each) => FEED_FORMS[each].ending === ending);
  if (!form) return new Response(null, { status: 404 });
  const absolute = (path: string) => absoluteAddress(path, settings.site);
  const feed: Feed = {
    title: head.title,
    description: head.description,
    page: absolute(head.page),
    self: absolute(urls.feeds(head.page)[form]),
    publisher: {
      name: publisher.name,
      isArchive: settings.publisher === undefined,
      ...(settings.publisher?.url === undefined ? {} : { url: settings.publisher.url }),
      ...(publisher.logo === undefined ? {} : { logo: publisher.logo }),
    },
    ...(settings.licence ? { licence: settings.licence } : {}),
    lang: settings.lang,
    articles: items,
  };
  return new Response(WRITERS[form](feed), {
    headers: { 'Content-Type': `${FEED_FORMS[form].type}; charset=utf-8` },
  });
}
