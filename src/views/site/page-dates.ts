import type { Archive, Period } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { changedStamp } from '../../core/calendar/clock-time.ts';
import type { PageDates } from './date-of-page.ts';
import { listCorrections } from '../../core/article/corrections.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { PublicationHistory } from '../../core/ledger/publication-history.ts';
import { unreadQuoteViews } from '../corrections/unread.ts';
import { aliasViews } from '../corrections/alias.ts';
import { formerPlaceViews, formerSubjectViews } from '../speaker/former-subjects.ts';
import { formerArticleViews, formerNameViews, withdrawnQuoteViews } from '../corrections/former.ts';

/** Dates of all pages that are of articles, periods, quotes, speakers, places and tags. */
export function pageDates(archive: Archive, urls: Urls, history?: PublicationHistory): PageDates {
  const dates: Record<string, string | null> = {};
  const date = (path: string, articles: readonly ArticleEntry[]) => {
    const newest = newestOf(articles);
    if (newest !== undefined) dates[path] = newest;
  };
  date(urls.home, archive.articles);
  for (const entry of archive.articles) date(urls.article(entry), [entry]);
  for (const { id, articles } of periodsOf(archive)) {
    date(urls.period(id), articles);
    if (id.length < 10) date(urls.quotesOf(id), articles);
  }
  for (const { id, article, hasPage } of archive.quotes) {
    if (hasPage) date(urls.quote(id), [article]);
  }
  for (const speaker of archive.speakers) {
    date(urls.speaker(speaker.slug), speaker.articles);
    for (const { address, sayings } of archive.subjectsOf(speaker)) {
      const own = sayings.map(({ article }) => article);
      date(urls.speakerOn(speaker.slug, address), own.length > 0 ? own : speaker.articles);
    }
    for (const { rest } of formerPlaceViews(speaker, archive, urls)) {
      dates[`${urls.speaker(speaker.slug)}${rest}/`] = null;
    }
  }
  for (const { slug, articles, hasPage } of archive.places) {
    if (hasPage) date(urls.place(slug), articles);
  }
  for (const { tag, articles } of archive.tags) date(urls.tag(tag), articles);
  for (const { slug } of aliasViews(archive, urls)) dates[urls.speaker(slug)] = null;
  const corrected = history && listCorrections(archive, history)[0]?.date;
  if (corrected) dates[urls.corrections()] = corrected;
  for (const path of [urls.reading, urls.offline]) dates[path] = null;
  for (const path of history ? formerPaths(archive, history, urls) : []) dates[path] = null;
  return dates;
}

/** Old addresses that redirect, and those of what was withdrawn. */
function formerPaths(archive: Archive, history: PublicationHistory, urls: Urls): string[] {
  return [
    ...withdrawnQuoteViews(history, urls).map(({ href }) => href),
    ...unreadQuoteViews(history, urls).map(({ href }) => href),
    ...formerArticleViews(history, urls).map(({ view }) => view.href),
    ...formerNameViews('speakers', history, urls).map(({ slug }) => urls.speaker(slug)),
    ...formerSubjectViews(archive, history, urls).map(
      ({ slug, rest }) => `${urls.speaker(slug)}${rest}/`,
    ),
    ...formerNameViews('places', history, urls).map(({ slug }) => urls.place(slug)),
  ];
}

const periodsOf = ({ years, months, days }: Archive): readonly Period[] => [
  ...years,
  ...months,
  ...days,
];

function newestOf(articles: readonly ArticleEntry[]): string | undefined {
  let newest: string | undefined;
  for (const entry of articles) {
    const changed = changedStamp(entry, entry.updated);
    if (newest === undefined || changed > newest) newest = changed;
  }
  return newest;
}
