import { readFile, rm } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../../archive-folder/settings.ts';
import { QUOTE_ID_PATTERN } from '../../core/article/quote-id.ts';
import { dateOfPage, type PageDates } from '../../views/site/page-dates.ts';

/** Where the build leaves the dates of its pages, for the sitemap alone. */
const DATES_FILE = 'page-dates.json';

/** Frames must not be found by search engines: each names its quote's page instead. */
const EMBED = new RegExp(`/quotes/${QUOTE_ID_PATTERN}/embed/$`);

/**
 * The sitemap, with the day on which each page last changed. The integration that writes it knows all
 * pages but not the archive, so the archive's dates come to it through a file of the build.
 */
export function datedSitemap(settings: Pick<Settings, 'site'>): AstroIntegration[] {
  let dates: PageDates = {};
  const pathOf = (url: string) => decodeURI(new URL(url, settings.site).pathname);
  const readDates: AstroIntegration = {
    name: 'verbatim-page-dates',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const file = new URL(DATES_FILE, dir);
        dates = JSON.parse(await readFile(file, 'utf8')) as PageDates;
        await rm(file);
      },
    },
  };
  return [
    readDates,
    sitemap({
      filter: (page) =>
        !page.endsWith('/404/') && !EMBED.test(page) && dates[pathOf(page)] !== null,
      serialize(item) {
        const lastmod = dateOfPage(pathOf(item.url), dates);
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
  ];
}
