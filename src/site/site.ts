import { absoluteAddress } from '../core/addresses/absolute.ts';
import { hash } from 'node:crypto';
import type { Archive } from '../core/archive/archive.ts';
import { publicationHistory, type PublicationHistory } from '../core/ledger/publication-history.ts';
import { createUrls, type Urls } from '../core/addresses/urls.ts';
import { feedPlan, type FeedPlan } from '../core/weight/feeds.ts';
import { ownRecords, type OwnRecords } from '../core/weight/records.ts';
import type { RowContext } from '../exports/quote-row.ts';
import { readFeedArticle } from '../feeds/article.ts';
import type { FeedArticle } from '../feeds/feed.ts';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import { openedArchive } from './opened-archive.ts';
import { siteVersion } from './pipeline-version.ts';
import './language.ts';
import { rememberRecent } from '../core/memory/remember-recent.ts';
import type { Settings } from '../archive-folder/settings.ts';
import { hasCorrections } from '../core/article/corrections.ts';
import type { AboutText } from '../core/about/about.ts';
import { chromeView, type Chrome } from '../views/site/chrome.ts';
import type { FeedItem } from '../views/site/feed.ts';
import { publisherView, type PublisherView } from '../views/site/publisher.ts';
import { quoteInputs, type QuoteInputs } from '../views/quote/inputs.ts';
import type { QuoteView } from '../views/quote/page.ts';
import { quoteView } from '../views/quote/views.ts';

/** What every page can look things up in. */
export interface Site {
  readonly settings: Settings;
  readonly urls: Urls;
  readonly archive: Archive;
  /** What became of everything that was ever published. */
  readonly history: PublicationHistory;
  /** The files of what changed in articles, by their ids. */
  readonly histories: OpenArchive['histories'];
  /** What the pages of all quotes are made from; several kinds of files are. */
  readonly quoteInputs: () => readonly QuoteInputs[];
  /** Pages of all quotes. */
  readonly quoteViews: () => readonly QuoteView[];
  /** Reads an article for feeds, many of which ask for the same. */
  readonly feedArticle: (item: FeedItem) => Promise<FeedArticle>;
  readonly publisher: PublisherView;
  /** What surrounds every page. */
  readonly chrome: Chrome;
  /** What the archive says about itself. */
  readonly about?: AboutText;
  /** Which speakers, places and tags have feeds; what was published once keeps them. */
  readonly feeds: FeedPlan;
  /** Ids of the articles, and slugs of the speakers and places, that have a record of their own. */
  readonly records: OwnRecords;
  /** Digest of the components that the archive replaces. */
  readonly components: string;
  /** Digest of the site's own source. */
  readonly version: string;
}

/** As many as a feed can hold: its forms ask for the same. */
const REMEMBERED_ARTICLES = 500;

let built: { readonly from: OpenArchive; readonly site: Site } | undefined;

/**
 * The site's data: made once per build, and again whenever the archive is reopened while editing.
 */
export async function getSite(): Promise<Site> {
  const from = await openedArchive();
  if (built?.from !== from) built = { from, site: makeSite(from) };
  return built.site;
}

function makeSite(opened: OpenArchive): Site {
  const { settings, archive, record, rereadings, histories, own, components } = opened;
  const urls = createUrls(settings.base);
  const history = publicationHistory(archive, record, rereadings);
  const publisher = publisherView(settings, own.logo);
  const pages = {
    about: own.about !== undefined,
    corrections: publisher.contact !== undefined || hasCorrections(archive, history),
  };
  const records = ownRecords(archive, record.ledger, settings.weight);
  let inputs: readonly QuoteInputs[] | undefined;
  const ofQuotes = () => (inputs ??= quoteInputs(archive, history, records.quotes));
  return {
    settings,
    urls,
    archive,
    history,
    histories,
    quoteInputs: ofQuotes,
    quoteViews: () => ofQuotes().map((each) => quoteView(each, urls)),
    feedArticle: rememberRecent(
      REMEMBERED_ARTICLES,
      ({ stored }) => stored,
      (item) => readFeedArticle(item, settings),
    ),
    publisher,
    chrome: chromeView(settings, urls, publisher, pages),
    ...(own.about ? { about: own.about } : {}),
    feeds: feedPlan(archive, record.ledger, settings),
    records,
    components: components.digest,
    version: import.meta.env.DEV ? '' : siteVersion(),
  };
}

/** What rows and records of the data are made with. */
export function rowContext({ archive, urls, settings, feeds, records, history }: Site): RowContext {
  return {
    archive,
    urls,
    absolute: (path) => absoluteAddress(path, settings.site),
    wordsBefore: history.wordsBefore,
    withdrawn: history.withdrawn,
    feeds,
    records,
    hasTagPages: settings.pages.tags,
  };
}

/** What is made from a view: a page with masthead and footer, one for frames, a feed, or data. */
export type PathKind = 'page' | 'frame' | 'feed' | 'record';

/** Which settings each kind shows, besides its view. */
const SHOWN: Readonly<Record<PathKind, (site: Site) => readonly unknown[]>> = {
  page: ({ chrome, publisher, components, settings: { pages, feeds, offline, unpublished } }) => [
    chrome,
    publisher,
    components,
    pages,
    feeds,
    offline,
    unpublished?.drafts,
  ],
  frame: () => [],
  feed: ({ publisher, settings: { licence } }) => [publisher, licence],
  record: () => [],
};

/**
 * One page for `getStaticPaths`: it shows nothing but its view and some settings, so their digest,
 * with the site's own source, says exactly when it must be rendered again.
 */
export function staticPath<Params extends Record<string, string | undefined>, View>(
  site: Site,
  params: Params,
  view: View,
  kind: PathKind = 'page',
): { params: Params; props: { view: View }; cacheKey: string } {
  let key: string | undefined;
  return {
    params,
    props: { view },
    // It takes half of the time of a view, and a shard asks only for those of its own pages.
    get cacheKey() {
      key ??= hash('sha256', shownBesides(site, kind) + JSON.stringify(view), 'hex').slice(0, 32);
      return key;
    },
  };
}

const shownOf = new WeakMap<Site, Map<PathKind, string>>();

/** A digest of all that pages of a kind show besides their views. */
export function shownBesides(site: Site, kind: PathKind): string {
  const kinds = shownOf.get(site) ?? new Map<PathKind, string>();
  shownOf.set(site, kinds);
  let digest = kinds.get(kind);
  if (digest === undefined) {
    const { name, base, site: address, lang } = site.settings;
    const shown = [site.version, name, base, address, lang, ...SHOWN[kind](site)];
    digest = hash('sha256', JSON.stringify(shown), 'hex');
    kinds.set(kind, digest);
  }
  return digest;
}
