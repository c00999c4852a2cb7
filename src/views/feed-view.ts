import type { Archive } from '../core/archive/archive.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import type { Urls } from '../core/urls.ts';
import type { Settings } from '../settings.ts';

/** An article in a feed; its text lies in its side file. */
export interface FeedItem {
  readonly href: string;
  /** Names the side file. */
  readonly stored: string;
  /** Of the finished article, pictures included. */
  readonly digest: string;
}

/** What a feed says of itself, whatever its form and its items. */
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

/** The feed of a page below a folder: `speakers`, `anna-berg`. */
export interface FolderFeed {
  readonly folder: 'speakers' | 'places' | 'tags';
  readonly slug: string;
  readonly view: FeedView;
}

type FeedSettings = Pick<Settings, 'name' | 'tagline' | 'feedLength'>;

/** The feed of the whole archive. */
export function archiveFeed(archive: Archive, urls: Urls, settings: FeedSettings): FeedView {
  const { name, tagline, feedLength } = settings;
  const items = newestItems(archive.articles, urls, feedLength);
  return { title: name, description: tagline, page: urls.home, items };
}

/**
 * The feeds of all speakers, places and tags that have a page. Each holds a bounded number of
 * articles, and an article is in as many as it has names, so all together grow as the archive does.
 */
export function folderFeeds(archive: Archive, urls: Urls, settings: FeedSettings): FolderFeed[] {
  const feed = (
    folder: FolderFeed['folder'],
    slug: string,
    articles: readonly ArticleEntry[],
    name: string,
    description: string,
  ): FolderFeed => {
    const page = { speakers: urls.speaker, places: urls.place, tags: urls.tag }[folder](slug);
    const items = newestItems(articles, urls, settings.feedLength);
    const title = `${name} · ${settings.name}`;
    return { folder, slug, view: { title, description, page, items } };
  };
  return [
    ...archive.speakers
      .filter(({ hasPage }) => hasPage)
      .map(({ slug, name, articles }) =>
        feed('speakers', slug, articles, name, `Articles that quote or name ${name}.`),
      ),
    ...archive.places.map(({ slug, name, articles }) =>
      feed('places', slug, articles, name, `Articles that name ${name}.`),
    ),
    ...archive.tags.map(({ tag, title, articles }) =>
      feed('tags', tag, articles, title, `Articles with the tag ${tag}.`),
    ),
  ];
}

function newestItems(
  articles: readonly ArticleEntry[],
  urls: Urls,
  length: number,
): readonly FeedItem[] {
  return articles
    .slice(-length)
    .reverse()
    .map((entry) => ({
      href: urls.article(entry),
      stored: entry.inputDigest,
      digest: entry.digest,
    }));
}
