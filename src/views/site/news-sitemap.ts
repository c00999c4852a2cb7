import { subDays } from 'date-fns/subDays';
import { newestDate, type Archive } from '../../core/archive/archive.ts';
import { publishedStamp } from '../../core/calendar/clock-time.ts';
import { toCalendarDate, toUtcDate } from '../../core/calendar/date.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { Settings } from '../../archive-folder/settings.ts';
import { escapeUTF8 as escapeMarkup } from 'entities/escape';

/** The protocol allows no more. */
const MOST_ARTICLES = 1000;

/** The articles of the two days up to the newest, which is the only "today" there is. */
export function newsSitemap(archive: Archive, urls: Urls, settings: Settings): string {
  const newest = newestDate(archive);
  const since = newest === undefined ? '' : toCalendarDate(subDays(toUtcDate(newest), 1));
  const articles = archive.articles
    .slice(-MOST_ARTICLES)
    .filter(({ date }) => date >= since)
    .reverse();
  const entries = articles.map((entry) =>
    [
      `<url><loc>${escapeMarkup(new URL(urls.article(entry), settings.site).href)}</loc>`,
      `<news:news><news:publication><news:name>${escapeMarkup(settings.name)}</news:name>`,
      `<news:language>${escapeMarkup(entry.lang.split('-')[0] ?? '')}</news:language></news:publication>`,
      `<news:publication_date>${publishedStamp(entry)}</news:publication_date>`,
      `<news:title>${escapeMarkup(entry.title)}</news:title></news:news></url>`,
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}
