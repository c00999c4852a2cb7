import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { say } from '../../wording/say.ts';

/** An article in a feed; its text is in its side file. */
export interface FeedItem {
  readonly href: string;
  /** What identifies it permanently: an address of the site, or a `tag:` URI of its id. */
  readonly identity: string;
  /** Names the side file. */
  readonly stored: string;
  /** Of the finished article, pictures included. */
  readonly digest: string;
}

/** What a feed says about itself, whatever its format and its items. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** Address of the page that the feed is of. */
  readonly page: string;
}

/** One feed of articles. */
export interface FeedView extends FeedHead {
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** Folders below which pages have feeds. */
export type FeedFolder = 'speakers' | 'places' | 'tags';

/** The feed of a page below a folder: `speakers`, `anna-berg`. */
export interface FolderFeed {
  readonly folder: FeedFolder;
  readonly slug: string;
  readonly view: FeedView;
}

type FeedSettings = Pick<Settings, 'name' | 'tagline' | 'feeds' | 'site'>;

/** What of the ledger feeds ask for. */
export type FeedHistory = Pick<PublicationHistory, 'addressInFeeds'>;

/** The feed of the whole archive. */
export function archiveFeed(
  archive: Archive,
  urls: Urls,
  settings: FeedSettings,
  history: FeedHistory,
): FeedView {
  const { name, tagline } = settings;
  const items = newestItems(archive.articles, urls, settings, history);
  return { title: name, description: tagline ?? name, page: urls.home, items };
}

/**
 * The feeds of all speakers, places and tags that have a page. Each holds a bounded number of
 * articles, and an article is in as many as it has names, so together they grow with the archive.
 */
export function folderFeeds(
  archive: Archive,
  urls: Urls,
  settings: FeedSettings,
  history: FeedHistory,
): FolderFeed[] {
  const feed = (
    folder: FolderFeed['folder'],
    slug: string,
    articles: readonly ArticleEntry[],
    name: string,
    description: string,
  ): FolderFeed => {
    const page = { speakers: urls.speaker, places: urls.place, tags: urls.tag }[folder](slug);
    const items = newestItems(articles, urls, settings, history);
    const title = say('site.feed-of', { name, site: settings.name });
    return { folder, slug, view: { title, description, page, items } };
  };
  return [
    ...archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map(({ slug, name, articles }) =>
        feed('speakers', slug, articles, name, say('site.feed-speaker', { name })),
      ),
    ...archive.places.map(({ slug, name, articles }) =>
      feed('places', slug, articles, name, say('site.feed-place', { name })),
    ),
    ...archive.tags.map(({ tag, title, articles }) =>
      feed('tags', tag, articles, title, say('site.feed-tag', { tag })),
    ),
  ];
}

function newestItems(
  articles: readonly ArticleEntry[],
  urls: Urls,
  { feeds, site }: FeedSettings,
  history: FeedHistory,
): readonly FeedItem[] {
  return articles
    .slice(-feeds.length)
    .reverse()
    .map((entry) => ({
      href: urls.article(entry),
      identity: identityOf(entry, urls, site, history),
      stored: entry.inputDigest,
      digest: entry.digest,
    }));
}

/**
 * RFC 4151 demands a date on which its owner held the site’s name; it is a permanent part of
 * identities.
 */
const TAG_DATE = '2026';

/** An article’s id never changes, its address may; published articles keep what they were known by. */
function identityOf(
  { id }: ArticleEntry,
  urls: Urls,
  site: string,
  { addressInFeeds }: FeedHistory,
): string {
  const address = addressInFeeds(id);
  if (address !== undefined) return `${urls.home}${address}/`;
  return `tag:${new URL(site).hostname},${TAG_DATE}:articles/${id}`;
}
