import { absoluteAddress } from '../../core/addresses/absolute.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';
import { quoteHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { printedTags } from '../../core/archive/tags.ts';
import type { Place } from '../../core/archive/places.ts';
import type { ArchiveQuote, Speaker } from '../../core/archive/speakers/speakers.ts';
import { ENGLISH_MARKS } from '../../core/text/marks/printed.ts';
import { textDirection } from '../../core/text/text-direction.ts';
import { eachSaying, sayingOf } from '../../core/archive/subjects/each-saying.ts';
import type { SpeakerSubject } from '../../core/archive/subjects/speaker-subjects.ts';
import { shortenWords } from '../../core/text/shorten-words.ts';
import { subjectSlug, type FeedFolder } from '../../core/weight/feeds.ts';
import type { FeedArticle } from '../../feeds/feed.ts';
import { xmlText } from '../../feeds/xml-text.ts';
import { say } from '../../wording/say.ts';
import { quoteLabel } from '../quote/page.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { dateLine, quoteDates } from '../quote/said-words.ts';
import {
  feedIdentity,
  sayingIdentity,
  type FeedHead,
  type FeedHeadSettings,
  type FeedHistory,
} from './feed.ts';

/** A feed of sayings, each an item; of a tag, of articles with their quotes. */
export interface QuoteFeedView extends FeedHead {
  /** Newest first. */
  readonly items: readonly FeedArticle[];
}

/** The feed of a page below a folder: `speakers`, `anna-berg` or `anna-berg/on/arnsau`. */
export interface FolderFeed {
  readonly folder: FeedFolder;
  readonly slug: string;
  readonly view: QuoteFeedView;
}

/** Items in one feed: a reader asks for it every day, and what is older is on the page. */
const MOST_FOLLOWED = 20;

/** What one feed is of. */
interface Subject {
  readonly folder: FeedFolder;
  readonly slug: string;
  readonly name: string;
  readonly description: string;
  /** Address of the page. */
  readonly page: string;
  /** What the items are made of, in the order in which they were printed. */
  readonly parts: readonly FeedPart[];
}

/** An item: a saying, by its first quote, or an article with some of its quotes. */
type FeedPart =
  | { readonly saying: ArchiveQuote }
  | { readonly article: ArticleEntry; readonly quotes: readonly ArchiveQuote[] };

interface Context {
  readonly archive: Archive;
  readonly urls: Urls;
  readonly settings: FeedHeadSettings;
  readonly history: FeedHistory;
}

/**
 * The feeds of speakers, of what they said on subjects, of places and of tags. An item of the first three is
 * a saying: of a speaker what the speaker said, of a place what was said there or names it. It is
 * printed once, when its words are first printed. An article that names a place has an item only if no
 * quote in it does. Of a tag, an item is an article with its quotes, under the identity of the article.
 *
 * @param isMade whether a feed is made at all
 */
export function folderFeeds(
  context: Context,
  isMade: (folder: FeedFolder, slug: string) => boolean,
): FolderFeed[] {
  return subjects(context, isMade).map((subject) => ({
    folder: subject.folder,
    slug: subject.slug,
    view: feedOf(subject, context),
  }));
}

function subjects(
  { archive, urls }: Context,
  isMade: (folder: FeedFolder, slug: string) => boolean,
): Subject[] {
  const madeOf = <Of extends { readonly slug: string }>(folder: FeedFolder, all: readonly Of[]) =>
    all.filter(({ slug }) => isMade(folder, slug));
  return [
    ...madeOf('speakers', archive.speakers).map((speaker) => ofSpeaker(speaker, urls)),
    ...archive.speakers
      .flatMap((speaker) => archive.subjectsOf(speaker).map((on) => ofSubject(speaker, on, urls)))
      .filter(({ slug }) => isMade('speakers', slug)),
    ...madeOf('places', archive.places).map((place) => ofPlace(place, archive, urls)),
    ...archive.tags
      .filter(({ tag }) => isMade('tags', tag))
      .map(({ tag, title, articles }): Subject => ({
        folder: 'tags',
        slug: tag,
        name: title,
        description: say('site.feed-tag', { tag: title }),
        page: urls.tag(tag),
        parts: articles.map((article) => ({
          article,
          quotes: archive.quotesOf(article.id).filter(({ hasPage }) => hasPage),
        })),
      })),
  ];
}

const partsOf = (quotes: readonly ArchiveQuote[]): FeedPart[] =>
  eachSaying(quotes).map((saying) => ({ saying }));

function ofSpeaker({ slug, name, articles, quotes }: Speaker, urls: Urls): Subject {
  return {
    folder: 'speakers',
    slug,
    name,
    description: say('site.feed-speaker', { name }),
    page: urls.speaker(slug),
    // Who is only named, in a feed that was published, still has the articles.
    parts:
      quotes.length > 0 ? partsOf(quotes) : articles.map((article) => ({ article, quotes: [] })),
  };
}

function ofSubject({ slug, name }: Speaker, on: SpeakerSubject, urls: Urls): Subject {
  const title = say('speaker.on-subject', { name, subject: on.name });
  return {
    folder: 'speakers',
    slug: subjectSlug(slug, on.address),
    name: title,
    description: say('speaker.subject-description', { name, subject: on.name }),
    page: urls.speakerOn(slug, on.address),
    parts: partsOf(on.sayings),
  };
}

function ofPlace({ slug, name, id, articles }: Place, archive: Archive, urls: Urls): Subject {
  const seen = new Set<string>();
  const parts = articles.flatMap((article): FeedPart[] => {
    const quotes = archive
      .quotesOf(article.id)
      .filter(({ saidIn, places: named = [] }) => saidIn?.place === id || named.includes(id));
    if (quotes.length === 0) return [{ article, quotes }];
    const fresh = eachSaying(quotes).filter((quote) => !seen.has(sayingOf(quote)));
    for (const quote of fresh) seen.add(sayingOf(quote));
    return partsOf(fresh);
  });
  const description = say('site.feed-place', { name });
  return { folder: 'places', slug, name, description, page: urls.place(slug), parts };
}

function feedOf({ name, description, page, parts }: Subject, context: Context): QuoteFeedView {
  const { settings } = context;
  return {
    title: say('site.feed-of', { name, site: settings.name }),
    description,
    page,
    items: parts
      .slice(-Math.min(settings.feeds.length, MOST_FOLLOWED))
      .reverse()
      .map((part) =>
        'saying' in part
          ? sayingItem(part.saying, context)
          : articleItem(part.article, part.quotes, context),
      ),
  };
}

/** UTF-16 code units of a quote that a title has room for. */
const LONGEST_TITLE = 90;

/** A saying: its words, who said it, when and where, and the article that printed it first. */
function sayingItem(quote: ArchiveQuote, { archive, urls, settings }: Context): FeedArticle {
  const absolute = (path: string) => absoluteAddress(path, settings.site);
  const { article, saidIn, marks: { open, close } = ENGLISH_MARKS } = quote;
  const who = quoteLabel(quote, urls)?.name;
  const words = `${open}${shortenWords(displayedWords(quote), LONGEST_TITLE)}${close}`;
  const place = saidIn && archive.place(saidIn.place)?.name;
  const href = escapeMarkup(absolute(urls.quoteInArticle(article, quote.id)));
  const where = [
    `<a href="${href}">${escapeMarkup(article.title)}</a>`,
    place && escapeMarkup(place),
  ];
  return {
    id: sayingIdentity(sayingOf(quote), settings.site),
    url: absolute(quoteHref(quote, urls)),
    title: xmlText(
      who === undefined ? words : say('quote.of-speaker', { quote: words, speaker: who }),
    ),
    html: xmlText(
      `${quoteHtml(quote, urls, absolute)}\n<p>${where.filter(Boolean).join(', ')}</p>`,
    ),
    authors: [],
    lang: article.lang,
    tags: [],
    published: article.date,
    ...(article.time === undefined ? {} : { time: article.time }),
    updated: article.date,
  };
}

function articleItem(
  entry: ArticleEntry,
  quotes: readonly ArchiveQuote[],
  context: Context,
): FeedArticle {
  const { archive, urls, settings, history } = context;
  const absolute = (path: string) => absoluteAddress(path, settings.site);
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
