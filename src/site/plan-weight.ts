import type { WeekPages } from '../core/weight/rules.ts';
import { LONGEST_PAGE } from '../views/lists/paged.ts';
import { redirectFile } from '../core/addresses/old-address.ts';
import { downloadFormats } from '../core/addresses/urls.ts';
import type { OpenArchive } from '../archive-folder/open-archive.ts';
import type { Archive } from '../core/archive/archive.ts';
import { ledgerAddress, type Ledger } from '../core/ledger/ledger.ts';
import { wasMade } from '../core/weight/made.ts';
import type { ArticleEntry } from '../core/archive/entry.ts';
import { isCarded } from '../core/weight/carded-speakers.ts';
import { sharedQuote } from '../core/weight/citable.ts';
import { feedPlan, subjectSlug, type FeedFolder } from '../core/weight/feeds.ts';
import { FILE_KINDS, type FileKind, type SiteWeight, type Weight } from '../core/weight/kinds.ts';
import { ownRecords } from '../core/weight/records.ts';
import { planSegments } from '../core/search/index/segments.ts';
import { planFiles } from '../core/check/shards/check-head.ts';
import { countShards } from '../core/search/index/stem-shard.ts';
import { hasNumbers } from '../views/speaker/has-numbers.ts';
import { weeksWithPages } from '../views/calendar/week.ts';
import sizes from '../data/file-sizes.json' with { type: 'json' };

/**
 * What a site would weigh, from the archive without rendering anything: how many files there are of
 * each kind, and how large such files are on average in the archives that `data/file-sizes.json`
 * was measured on.
 */
export function planWeight({ archive, record, settings, oldAddresses }: OpenArchive): SiteWeight {
  const { weight, pages } = settings;
  const own = ownRecords(archive, record.ledger, weight);
  const paged = archive.quotes.filter(({ hasPage }) => hasPage);
  const framed = paged.filter(({ id }) => own.quotes.has(id)).length;
  const speakers = archive.speakers.filter(({ hasPage }) => hasPage);
  const subjects = speakers.flatMap(archive.subjectsOf);
  const places = archive.places.filter(({ hasPage }) => hasPage);
  const shared = archive.articles
    .flatMap(({ id }) => sharedQuote(archive.quotesOf(id)) ?? [])
    .filter(({ hasPage }) => hasPage);
  // Of the first page, of speakers who are quoted often, and of all articles.
  const ofPages = 1 + speakers.filter(isCarded).length + archive.articles.length;
  const cards = { off: 0, shared: ofPages + shared.length, all: ofPages + paged.length };
  const words = sum(archive.articles, ({ wordCount }) => wordCount);
  const mentions = sum([...archive.speakers, ...archive.places], ({ articles }) => articles.length);
  const names = speakers.length + places.length;
  const former = formerPages(record.ledger, archive);
  const { each, one } = sizes;
  const formats = downloadFormats(weight.downloads);
  const planned: Readonly<Record<FileKind, Weight>> = {
    articles: {
      files: archive.articles.length,
      bytes: sum(archive.articles, articleBytes),
    },
    quotes: of(paged.length + former.quotes, each.quote),
    frames: of(2 * framed + 1, each.frame),
    speakers: {
      files:
        speakers.length +
        former.speakers +
        subjects.length +
        speakers.filter((speaker) => hasNumbers(speaker, archive)).length +
        sum(speakers, ({ quotes, articles }) =>
          furtherPages(quotes.length, articles, weight.joinedYears),
        ),
      bytes:
        (speakers.length + subjects.length) * each.speaker +
        sum(subjects, ({ sayings }) => listed(sayings.length)) * one.listed +
        sum(speakers, ({ quotes, articles }) => listed(quotes.length + articles.length)) *
          one.listed,
    },
    places: {
      files:
        places.length +
        former.places +
        sum(places, ({ articles }) => furtherPages(articles.length, articles, weight.joinedYears)),
      bytes:
        places.length * each.place +
        sum(places, ({ articles }) => listed(articles.length)) * one.listedArticle,
    },
    periods: {
      files: periodsOf(archive, pages.weeks),
      bytes: periodsOf(archive, pages.weeks) * each.period + archive.articles.length * one.dated,
    },
    lists: {
      files: Math.round(listPages(archive, settings) + names / one.namesOnAPage + each.lists),
      bytes: archive.quotes.length * one.quoteInAList + names * one.nameInAList,
    },
    cards: of(cards[weight.cards], each.card),
    feeds: feedsOf(archive, { record, settings }),
    records: {
      files: paged.length + archive.months.length + each.letters + ownCount(own, archive),
      bytes:
        paged.length * each.record +
        words * one.wordInARecord +
        mentions * one.mention +
        archive.quotes.length * one.row,
    },
    downloads: {
      files: formats.length,
      bytes: archive.quotes.length * sum(formats, (format) => one.download[format]),
    },
    search: {
      files:
        searchFiles(archive, words, weight.searchTogether) + checkFiles(archive) + each.searchFiles,
      bytes: words * one.wordInTheIndex + archive.quotes.length * one.checkedQuote,
    },
    pictures: picturesOf(archive),
    assets: of(each.assets, each.asset),
    redirects: of(redirectPages(archive, oldAddresses), each.redirect),
    others: {
      files: each.others,
      bytes: each.others * each.other + (paged.length + names) * one.url,
    },
  };
  return new Map(
    FILE_KINDS.filter((kind) => planned[kind].files > 0).map((kind) => [kind, planned[kind]]),
  );
}

/** Files of articles, of words, and of their positions. */
function searchFiles({ articles }: Archive, words: number, together: number): number {
  const segments = planSegments(articles.map(({ date }) => date));
  return sum(segments, ({ count }) => Math.ceil(count / together)) + 2 * countShards(words);
}

/** Files in which words are checked. */
function checkFiles({ quotes }: Archive): number {
  const articles = new Set(quotes.map(({ article }) => article));
  const { pairs, articles: own } = planFiles(quotes.length, articles.size);
  return pairs + own + 1;
}

/** Pages at old addresses, apart from those at which an article is now. */
function redirectPages({ articles }: Archive, redirects: OpenArchive['oldAddresses']): number {
  const own = new Set(articles.map((entry) => `${ledgerAddress(entry)}/index.html`));
  const files = redirects.map(({ from }) => redirectFile(from));
  return new Set(files.filter((file) => file !== undefined && !own.has(file))).size;
}

/** Published pages that lead elsewhere now, or say what became of them. */
function formerPages(ledger: Ledger, { quotes, speakers, places }: Archive) {
  const gone = (
    rows: readonly { readonly slug: string }[],
    now: readonly { readonly slug: string }[],
  ) => {
    const known = new Set(now.map(({ slug }) => slug));
    return rows.filter(({ slug }) => !known.has(slug)).length;
  };
  const known = new Set(quotes.map(({ id }) => id));
  return {
    quotes: ledger.quotes.filter((row) => wasMade(row, 'page') && !known.has(row.id)).length,
    speakers: gone(ledger.speakers, speakers),
    places: gone(ledger.places, places),
  };
}

const of = (files: number, bytes: number): Weight => ({ files, bytes: files * bytes });

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

/** The first page of a name lists no more than a page holds; the rest has pages of its own. */
const listed = (count: number): number => Math.min(count, LONGEST_PAGE);

/** A long list has a page for each of its years, besides the first. */
function furtherPages(count: number, articles: readonly ArticleEntry[], joined: boolean): number {
  if (count <= MOST_ON_ONE_PAGE) return 0;
  const years = new Set(articles.map(({ date }) => date.slice(0, 4))).size;
  return joined ? Math.min(years, Math.ceil(count / MOST_ON_ONE_PAGE)) : years;
}
/** Pages of tags, and of the quotes of years and months. */
function listPages(
  { years, months, tags }: Archive,
  { pages, weight }: Pick<OpenArchive['settings'], 'pages' | 'weight'>,
): number {
  const ofTag = ({ articles }: (typeof tags)[number]) =>
    1 + furtherPages(articles.length, articles, weight.joinedYears);
  const ofMonth = ({ articles }: (typeof months)[number]) =>
    Math.max(1, Math.ceil(sum(articles, ({ quotes }) => quotes.length) / QUOTES_ON_A_PAGE));
  return years.length + sum(months, ofMonth) + (pages.tags ? sum(tags, ofTag) : 0);
}

/** Of a month. */
const QUOTES_ON_A_PAGE = 67;
/** How many items of the usual size are as heavy as a page may be. */
const MOST_ON_ONE_PAGE = 40;

function articleBytes({ wordCount, quotes, speakers, places }: ArticleEntry): number {
  const { each, one } = sizes;
  const names = speakers.length + places.length;
  return each.article + wordCount * one.word + quotes.length * one.note + names * one.name;
}

function periodsOf(archive: Archive, weeks: WeekPages): number {
  const { years, months, days } = archive;
  const decades = new Set(years.map(({ id }) => id.slice(0, 3)));
  const count = years.length + months.length + days.length + decades.size;
  return count + weeksWithPages(archive, weeks).size;
}

function feedsOf(
  archive: Archive,
  { record, settings }: Pick<OpenArchive, 'record' | 'settings'>,
): Weight {
  const plan = feedPlan(archive, record.ledger, settings);
  const { each, one } = sizes;
  const counted = (folder: FeedFolder, slug: string, items: number): Weight => {
    const files = plan.made(folder, slug).length;
    return { files, bytes: files * Math.min(items, settings.feeds.length) * one.feedItem };
  };
  const all = [
    ...archive.speakers.flatMap((speaker) => [
      counted('speakers', speaker.slug, speaker.quotes.length),
      ...archive
        .subjectsOf(speaker)
        .map(({ address, sayings }) =>
          counted('speakers', subjectSlug(speaker.slug, address), sayings.length),
        ),
    ]),
    ...archive.places.map(({ slug, articles }) => counted('places', slug, articles.length)),
    ...archive.tags.map(({ tag, articles }) => counted('tags', tag, articles.length)),
  ];
  const whole = Math.min(archive.articles.length, settings.feeds.length) * one.wholeFeedItem;
  return {
    files: sum(all, ({ files }) => files) + 3,
    bytes: sum(all, ({ files, bytes }) => files * each.feed + bytes) + 3 * whole,
  };
}

function ownCount(
  own: ReturnType<typeof ownRecords>,
  { articles, speakers, places }: Archive,
): number {
  return (
    articles.filter(({ id }) => own.articles.has(id)).length +
    speakers.filter(({ slug, hasPage }) => hasPage && own.speakers.has(slug)).length +
    places.filter(({ slug }) => own.places.has(slug)).length
  );
}

/** The pictures of articles, in all their sizes. */
function picturesOf({ articles }: Archive): Weight {
  const names = new Set(articles.flatMap(({ images }) => images));
  return of(names.size, sizes.each.picture);
}
