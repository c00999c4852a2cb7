import { formatDate } from '../../core/calendar/date-words.ts';
import type { CalendarDate } from '../../core/calendar/date.ts';
import type { DepartedQuote, PublicationHistory } from '../../core/ledger/publication-history.ts';
import type { Tombstone } from '../../core/ledger/record/tombstones.ts';
import { isReserved } from '../../core/addresses/reserved-addresses.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { QuotationMarks } from '../../core/text/marks/printed.ts';
import { displayedWords } from '../../core/text/display/displayed-words.ts';
import { ownMarks } from '../quote/page.ts';
import type { AliasView } from './alias.ts';
import { articleLink } from '../article/link.ts';
import type { UnreadNameView } from './unread.ts';
import { wholeCharacters } from '../../core/text/characters.ts';
import { say } from '../../wording/say.ts';

type Crumbs = readonly { readonly label: string; readonly href: string }[];

/** What was withdrawn; for a speaker or a place, the page. */
export type WithdrawnThing = 'quote' | 'article' | 'speaker' | 'place';

/** The page of something that was published and withdrawn. */
export interface WithdrawnView {
  readonly href: string;
  readonly what: WithdrawnThing;
  readonly date: CalendarDate;
  readonly dateText: string;
  /** The editor’s words. */
  readonly reason: string;
  readonly crumbs: Crumbs;
  /** The quote that says the same now. */
  readonly now?: string;
  /** The article that it was in, if that still exists. */
  readonly article?: { readonly title: string; readonly href: string; readonly lang: string };
}

/** A quote that once had its anchor on a page, and the link to where it is now. */
export interface DepartedItem {
  readonly id: string;
  /** Absent if it was withdrawn or is no longer read. */
  readonly words?: string;
  readonly marks?: QuotationMarks;
  /** Language of the words. */
  readonly lang?: string;
  readonly href: string;
  /**
   * Which article has it, if that is not obvious; or that it was withdrawn or is no longer read.
   */
  readonly where?: string;
}

/** The page at an old address of an article. */
export interface FormerArticleView {
  readonly href: string;
  readonly title: string;
  readonly to: { readonly title: string; readonly href: string; readonly lang: string };
  /** Whether it is the same article, which has the anchors of its withdrawn quotes as well. */
  readonly same: boolean;
  readonly quotes: readonly DepartedItem[];
  readonly crumbs: Crumbs;
}

/** A page at an old address of an article, and the parts of that address. */
export interface FormerArticlePath {
  readonly params: { year: string; month: string; day: string; former: string };
  readonly view: FormerArticleView | WithdrawnView;
}

const LONGEST_SHOWN = 160;

function withdrawnView(
  what: WithdrawnThing,
  href: string,
  { date, reason }: Tombstone,
  crumbs: Crumbs,
): WithdrawnView {
  return { href, what, date, dateText: formatDate(date, 'long'), reason, crumbs };
}

/** Pages of withdrawn quotes, by id. */
export function withdrawnQuoteViews(
  { withdrawn }: PublicationHistory,
  urls: Urls,
): (WithdrawnView & { readonly id: string })[] {
  const crumbs = [{ label: say('site.quotes'), href: urls.quotes }];
  return withdrawn.map(({ id, tombstone, article }) => ({
    id,
    ...withdrawnView('quote', urls.quote(id), tombstone, crumbs),
    ...(tombstone.now === undefined ? {} : { now: urls.quote(tombstone.now) }),
    ...(article
      ? { article: { title: article.title, href: urls.article(article), lang: article.lang } }
      : {}),
  }));
}

/**
 * Where the quotes are now that were published in an article and are no longer in it.
 *
 * @param plainly id of the article in which a reader expects them
 */
export function departedItems(
  quotes: readonly DepartedQuote[],
  urls: Urls,
  plainly?: string,
): DepartedItem[] {
  return quotes.flatMap(({ id, quote, unread }): DepartedItem[] => {
    if (unread === 'anchor') return [];
    if (unread) return [{ id, href: urls.quote(id), where: say('corrections.departed-unread') }];
    if (!quote) return [{ id, href: urls.quote(id), where: say('corrections.departed-withdrawn') }];
    const { article } = quote;
    const words = displayedWords(quote);
    return [
      {
        id,
        words:
          words.length > LONGEST_SHOWN
            ? `${wholeCharacters(words.slice(0, LONGEST_SHOWN)).trimEnd()}…`
            : words,
        ...ownMarks(quote),
        lang: article.lang,
        href: urls.quoteInArticle(article, id),
        ...(article.id === plainly
          ? {}
          : { where: say('corrections.departed-to', { title: article.title }) }),
      },
    ];
  });
}

/** Pages at the old addresses of articles, those of withdrawn ones among them. */
export function formerArticleViews(
  { formerArticles }: PublicationHistory,
  urls: Urls,
): FormerArticlePath[] {
  return formerArticles.flatMap((former): FormerArticlePath[] => {
    const [year = '', month = '', day = '', slug = ''] = former.address.split('/');
    const date = `${year}-${month}-${day}` as CalendarDate;
    const href = urls.article({ date, slug });
    const crumbs = [{ label: say('site.archive'), href: urls.archive }];
    const { to, tombstone } = former;
    const params = { year, month, day, former: slug };
    if (tombstone) {
      return [{ params, view: withdrawnView('article', href, tombstone, crumbs) }];
    }
    if (!to) return [];
    const view = {
      href,
      title: former.title,
      to: { title: to.title, href: urls.article(to), lang: to.lang },
      same: former.id === to.id,
      quotes: departedItems(former.quotes, urls, to.id),
      crumbs,
    };
    return [{ params, view }];
  });
}

/** An old address of a speaker or a place: it redirects, or says what became of it. */
export type FormerNameView = (AliasView | WithdrawnView | UnreadNameView) & {
  readonly slug: string;
};

/** Pages at the old addresses of speakers or places. */
export function formerNameViews(
  of: 'speakers' | 'places',
  history: PublicationHistory,
  urls: Urls,
): FormerNameView[] {
  const isSpeakers = of === 'speakers';
  const address = isSpeakers ? urls.speaker : urls.place;
  const what = isSpeakers ? 'speaker' : 'place';
  const crumbs = [
    { label: isSpeakers ? say('site.speakers') : say('site.places'), href: urls[of] },
  ];
  const views: FormerNameView[] = [];
  const former = isSpeakers ? history.formerSpeakers : history.formerPlaces;
  for (const { row, to, tombstone, unreadIn } of former) {
    const { slug, name } = row;
    if (isReserved(what, slug)) continue;
    if (tombstone) {
      views.push({ slug, ...withdrawnView(what, address(slug), tombstone, crumbs) });
    } else if (to) {
      const moved = 'alias' in row && row.alias ? {} : { moved: true as const };
      views.push({ slug, alias: name, name: to.name, href: address(to.slug), ...moved });
    } else if (unreadIn) {
      const articles = unreadIn.map((entry) => articleLink(entry, urls));
      views.push({ slug, href: address(slug), unreadAs: what, name, articles, crumbs });
    }
  }
  return views;
}
