import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { printedTags } from '../../core/archive/tags.ts';
import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { Settings } from '../../archive-folder/settings.ts';

/** An article in a feed; its text is in its side file. */
export interface FeedItem {
  readonly href: string;
  /** What identifies it permanently: an address of the site, or a `tag:` URI of its id. */
  readonly identity: string;
  /** Names the side file. */
  readonly stored: string;
  /** As they are printed. */
  readonly tags: readonly string[];
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

/** One feed of articles with their whole texts. */
export interface FeedView extends FeedHead {
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export type FeedHeadSettings = Pick<Settings, 'name' | 'tagline' | 'feeds' | 'site'>;

/** What of the ledger feeds ask for. */
export type FeedHistory = Pick<PublicationHistory, 'addressInFeeds'>;

/** The feed of the whole archive. */
export function archiveFeed(
  archive: Archive,
  urls: Urls,
  settings: FeedHeadSettings,
  history: FeedHistory,
): FeedView {
  const { name, tagline } = settings;
  const items = newestItems(archive, urls, settings, history);
  return { title: name, description: tagline ?? name, page: urls.home, items };
}

function newestItems(
  archive: Archive,
  urls: Urls,
  { feeds, site }: FeedHeadSettings,
  history: FeedHistory,
): readonly FeedItem[] {
  return archive.articles
    .slice(-feeds.length)
    .reverse()
    .map((entry) => ({
      href: urls.article(entry),
      identity: feedIdentity(entry, urls, site, history),
      stored: entry.inputDigest,
      tags: printedTags(entry, archive).map(({ title }) => title),
      digest: entry.digest,
    }));
}

/**
 * RFC 4151 demands a date on which its owner held the site’s name; it is a permanent part of
 * identities.
 */
const TAG_DATE = '2026';

/** An article’s id never changes, its address may; published articles keep what they were known by. */
export function feedIdentity(
  { id }: ArticleEntry,
  urls: Urls,
  site: string,
  { addressInFeeds }: FeedHistory,
): string {
  const address = addressInFeeds(id);
  if (address !== undefined) return `${urls.home}${address}/`;
  return `tag:${new URL(site).hostname},${TAG_DATE}:articles/${id}`;
}

/** A saying’s id never changes, whichever quote of it is the first. */
export const sayingIdentity = (id: string, site: string): string =>
  `tag:${new URL(site).hostname},${TAG_DATE}:sayings/${id}`;
