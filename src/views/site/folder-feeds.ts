import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { printedTags } from '../../core/archive/tags.ts';
import type { ArchiveQuote } from '../../core/archive/speakers/speakers.ts';
import { ENGLISH_MARKS } from '../../core/text/marks/printed.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import type { FeedFolder } from '../../core/weight/feeds.ts';
import type { FeedArticle } from '../../feeds/feed.ts';
import { xmlText } from '../../feeds/xml-text.ts';
import { say } from '../../wording/say.ts';
import { quoteLabel } from '../quote/page.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { dateLine, quoteDates } from '../quote/said-words.ts';
import { feedIdentity, type FeedHead, type FeedHeadSettings, type FeedHistory } from './feed.ts';

/** A feed of quotes: an item is an article, with what of it the feed is about. */
export interface QuoteFeedView extends FeedHead {
  /** Newest first. */
  readonly items: readonly FeedArticle[];
}

/** The feed of a page below a folder: `speakers`, `anna-berg`. */
export interface FolderFeed {
  readonly folder: FeedFolder;
  readonly slug: string;
  readonly view: QuoteFeedView;
}

/** Articles in one feed: a reader asks for it every day, and what is older is on the page. */
const MOST_FOLLOWED = 20;

/** What one feed is of. */
interface Subject {
  readonly folder: FeedFolder;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  readonly articles: readonly ArticleEntry[];
  readonly isAbout: (quote: ArchiveQuote) => boolean;
}

interface Context {
  readonly archive: Archive;
  readonly urls: Urls;
  readonly settings: FeedHeadSettings;
  readonly history: FeedHistory;
}

/**
 * The feeds of speakers, places and tags. Each holds a bounded number of articles, of which it
 * prints the quotes: of a speaker what the speaker said, of a place what was said there or names it;
 * where there are none, the summary.
 * Texts are in the archive’s own feed. An item keeps the identity of its article, so that nobody is
 * shown it again who followed the feed when it held whole texts.
 *
 * @param isMade whether a feed is made at all
 */
export function folderFeeds(
  context: Context,
  isMade: (folder: FeedFolder, slug: string) => boolean,
): FolderFeed[] {
  return subjects(context.archive, isMade).map((subject) => ({
    folder: subject.folder,
    slug: subject.slug,
    view: feedOf(subject, context),
  }));
}

function subjects(
  { speakers, places, tags }: Archive,
  isMade: (folder: FeedFolder, slug: string) => boolean,
): Subject[] {
  const madeOf = <Of extends { readonly slug: string }>(folder: FeedFolder, all: readonly Of[]) =>
    all.filter(({ slug }) => isMade(folder, slug));
  return [
    ...madeOf('speakers', speakers).map(({ slug, name, articles, quotes }): Subject => {
      const own = new Set(quotes.map(({ id }) => id));
      const quoting = [...new Set(quotes.map(({ article }) => article))];
      return {
        folder: 'speakers',
        slug,
        name,
        description: say('site.feed-speaker', { name }),
        // Who is only named, in a feed that was published, still has the articles.
        articles: quoting.length > 0 ? quoting : articles,
        isAbout: ({ id }) => own.has(id),
      };
    }),
    ...madeOf('places', places).map(({ slug, name, id, articles }): Subject => ({
      folder: 'places',
      slug,
      name,
      description: say('site.feed-place', { name }),
      articles,
      isAbout: ({ saidIn, places: named = [] }) => saidIn?.place === id || named.includes(id),
    })),
    ...tags
      .filter(({ tag }) => isMade('tags', tag))
      .map(({ tag, title, articles }): Subject => ({
        folder: 'tags',
        slug: tag,
        name: title,
        description: say('site.feed-tag', { tag: title }),
        articles,
        isAbout: ({ hasPage }) => hasPage,
      })),
  ];
}

function feedOf(subject: Subject, context: Context): QuoteFeedView {
  const { folder, slug, name, description, articles } = subject;
  const { urls, settings } = context;
  return {
    title: say('site.feed-of', { name, site: settings.name }),
    description,
    page: { speakers: urls.speaker, places: urls.place, tags: urls.tag }[folder](slug),
    items: articles
      .slice(-Math.min(settings.feeds.length, MOST_FOLLOWED))
      .reverse()
      .map((entry) => itemOf(entry, subject, context)),
  };
}

function itemOf(entry: ArticleEntry, { isAbout }: Subject, context: Context): FeedArticle {
  const { archive, urls, settings, history } = context;
  const absolute = (path: string) => absoluteAddress(path, settings.site);
  const quotes = archive.quotesOf(entry.id).filter(isAbout);
  const { summary, title, lang, date, updated = date, corrections = [] } = entry;
  const changes = [updated, ...corrections.map((correction) => correction.date)].sort();
  return {
    id: absolute(feedIdentity(entry, urls, settings.site, history)),
    url: absolute(urls.article(entry)),
    title: xmlText(title),
    html: xmlText(
      quotes.length > 0
        ? quotes.map((quote) => quoteHtml(quote, urls, absolute)).join('\n')
        : `<p>${escapeMarkup(summary ?? title)}</p>`,
    ),
    ...(summary === undefined ? {} : { summary: xmlText(summary) }),
    authors: [],
    lang,
    tags: printedTags(entry, archive).map((tag) => xmlText(tag.title)),
    published: date,
    ...(entry.time === undefined ? {} : { time: entry.time }),
    updated: changes.at(-1) ?? date,
  };
}

/** A quote with who said it and when, each leading to the quote’s address. */
function quoteHtml(quote: ArchiveQuote, urls: Urls, absolute: (path: string) => string): string {
  const { marks: { open, close } = ENGLISH_MARKS, role, cospeakers, article } = quote;
  const href = escapeMarkup(absolute(quoteHref(quote, urls)));
  const label = quoteLabel(quote, urls);
  const who = [label?.name, cospeakers ? undefined : role].filter((part) => part !== undefined);
  const facts = [...who, dateLine(quoteDates(quote))].map(escapeMarkup).join(', ');
  const dir = textDirection(article.lang);
  const paragraphs = escapeMarkup(open + displayedWords(quote) + close).replaceAll(
    '\n\n',
    '</p><p>',
  );
  return `<blockquote cite="${href}" lang="${escapeMarkup(article.lang)}" dir="${dir}"><p>${paragraphs}</p></blockquote>\n<p><a href="${href}">${facts}</a></p>`;
}
