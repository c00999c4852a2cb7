import type { Site } from '../site/site.ts';
import type { FeedHead, FeedView } from '../views/site/feed.ts';
import type { Feed, FeedArticle } from './feed.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

interface FeedForm {
  readonly of: 'rss' | 'atom' | 'json';
  readonly type: string;
  readonly write: (feed: Feed) => string;
}

/** The forms of a feed by the ending of their address. */
const FORMS: Readonly<Record<string, FeedForm>> = {
  xml: { of: 'rss', type: 'application/rss+xml', write: writeRss },
  atom: { of: 'atom', type: 'application/atom+xml', write: writeAtom },
  json: { of: 'json', type: 'application/feed+json', write: writeJsonFeed },
};

/** The endings that a feed's address has. */
export const feedEndings: readonly string[] = Object.keys(FORMS);

/** Answers with a feed of articles in the form that its address asks for. */
export async function feedResponse(
  view: FeedView,
  ending: string | undefined,
  site: Site,
): Promise<Response> {
  return itemsResponse(view, await Promise.all(view.items.map(site.feedArticle)), ending, site);
}

/** Answers with a feed of whatever items. */
export function itemsResponse(
  head: FeedHead,
  items: readonly FeedArticle[],
  ending: string | undefined,
  { settings, urls }: Pick<Site, 'settings' | 'urls'>,
): Response {
  const form = FORMS[ending ?? ''];
  if (!form) return new Response(null, { status: 404 });
  const absolute = (path: string) => new URL(path, settings.site).href;
  const feed: Feed = {
    title: head.title,
    description: head.description,
    page: absolute(head.page),
    self: absolute(urls.feeds(head.page)[form.of]),
    publisher: settings.name,
    lang: settings.lang,
    articles: items,
  };
  return new Response(form.write(feed), {
    headers: { 'Content-Type': `${form.type}; charset=utf-8` },
  });
}
