import { publishedStamp } from '../core/calendar/clock-time.ts';
import type { CalendarDate } from '../core/calendar/date.ts';

/** An article as a feed has it, whatever the feed's form; all addresses are absolute. */
export interface FeedArticle {
  /** What identifies it permanently, if its address does not: a URI. */
  readonly id?: string;
  readonly url: string;
  readonly title: string;
  /** The whole text, sanitised. */
  readonly html: string;
  readonly summary?: string;
  readonly authors: readonly { readonly name: string; readonly link?: string }[];
  readonly lang: string;
  readonly tags: readonly string[];
  readonly published: CalendarDate;
  /** Of publication, as CLOCK_TIME. */
  readonly time?: string;
  /** The day of the last change or correction; that of the article where there was none. */
  readonly updated: CalendarDate;
}

/** A feed, ready to be written. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** The page that it is of. */
  readonly page: string;
  /** The feed's own address. */
  readonly self: string;
  /** Who publishes it: the archive itself, or a publisher who may have a site and a logo. */
  readonly publisher: {
    readonly name: string;
    readonly isArchive: boolean;
    readonly url?: string;
    readonly logo?: string;
  };
  /** Of the texts. */
  readonly licence?: { readonly name: string; readonly url: string };
  readonly lang: string;
  /** Newest first. */
  readonly articles: readonly FeedArticle[];
}

/** A feed demands a time of day; every calendar date has noon, UTC, which is that day nearly everywhere. */
export function noon(date: CalendarDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** The instant of publication, or noon of its day. */
export function publishedAt({ published: date, time }: FeedArticle): Date {
  return time === undefined ? noon(date) : new Date(publishedStamp({ date, time }));
}

/** The instant of the last change: that of publication, unless it was changed on a later day. */
export function updatedAt(article: FeedArticle): Date {
  return article.updated > article.published ? noon(article.updated) : publishedAt(article);
}

/** When a feed last changed, as far as its articles show; the build has no clock. */
export function lastChange({ articles }: Feed): Date {
  const instants = articles.map((article) => updatedAt(article).getTime());
  return instants.length > 0 ? new Date(Math.max(...instants)) : noon(EPOCH);
}

/** Atom demands a date even of a feed without articles. */
const EPOCH = '1970-01-01' as CalendarDate;

/** A licence where a feed has room for words only: "CC BY 4.0, https://…". */
export function licenceWords({ name, url }: NonNullable<Feed['licence']>): string {
  return `${name}, ${url}`;
}
