import { hash } from 'node:crypto';
import type { Archive } from '../core/archive/archive.ts';
import { publicationHistory, type PublicationHistory } from '../core/ledger/publication-history.ts';
import { createUrls, type Urls } from '../core/addresses/urls.ts';
import type { RowContext } from '../exports/quote-row.ts';
import { readFeedArticle } from '../feeds/feed-article.ts';
import type { FeedArticle } from '../feeds/feed.ts';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import { openedArchive } from './opened-archive.ts';
import { siteVersion } from './pipeline-version.ts';
import { rememberRecent } from './remember-recent.ts';
import type { Settings } from '../archive-folder/settings.ts';
import type { FeedItem } from '../views/site/feed.ts';
import { quoteViews, type QuoteView } from '../views/quote/page.ts';

/** What every page may look things up in. */
export interface Site {
  readonly settings: Settings;
  readonly urls: Urls;
  readonly archive: Archive;
  /** What became of everything that was ever published. */
  readonly history: PublicationHistory;
  /** Where what changed in articles is written down, by their ids. */
  readonly histories: OpenArchive['histories'];
  /** Pages of all quotes; several kinds of files are made of them. */
  readonly quoteViews: () => readonly QuoteView[];
  /** Reads an article for feeds, many of which ask for the same. */
  readonly feedArticle: (item: FeedItem) => Promise<FeedArticle>;
  /** Digest of the site's own source. */
  readonly version: string;
}

/** Feeds stand in the order in which articles first name their subject, so few articles are asked for at a time. */
const REMEMBERED_ARTICLES = 500;

let built: { readonly from: OpenArchive; readonly site: Site } | undefined;

/** The site's data: made once a build, and anew while editing whenever the archive is opened again. */
export async function getSite(): Promise<Site> {
  const from = await openedArchive();
  if (built?.from !== from) built = { from, site: makeSite(from) };
  return built.site;
}

function makeSite({ settings, archive, record, rereadings, histories }: OpenArchive): Site {
  const urls = createUrls(settings.base);
  const history = publicationHistory(archive, record, rereadings);
  let views: readonly QuoteView[] | undefined;
  return {
    settings,
    urls,
    archive,
    history,
    histories,
    quoteViews: () => (views ??= quoteViews(archive, urls, history)),
    feedArticle: rememberRecent(
      REMEMBERED_ARTICLES,
      ({ stored }) => stored,
      (item) => readFeedArticle(item, settings),
    ),
    version: import.meta.env.DEV ? '' : siteVersion(),
  };
}

/** What rows and records of the data are made with. */
export function rowContext({ archive, urls, settings }: Site): RowContext {
  return { archive, urls, absolute: (path) => new URL(path, settings.site).href };
}

/**
 * One page for `getStaticPaths`: its view is all that it shows, so the view's digest, with the
 * site's own source, says exactly when it must be rendered again.
 */
export function staticPath<Params extends Record<string, string | undefined>, View>(
  site: Site,
  params: Params,
  view: View,
): { params: Params; props: { view: View }; cacheKey: string } {
  const { name, tagline, base, site: address } = site.settings;
  const shown = JSON.stringify([site.version, name, tagline, base, address, view]);
  return { params, props: { view }, cacheKey: hash('sha256', shown, 'hex').slice(0, 32) };
}
