import { QUOTE_ID_PATTERN } from '../../core/article/quote-id.ts';
import { dateOfPage, type PageDates } from '../../views/site/date-of-page.ts';

/** The protocol allows 50,000 addresses in a file. */
const MOST_ADDRESSES = 45_000;

/**
 * Frames must not be found by search engines: each names its quote's page instead. Pages for timelines and
 * of what a reader’s device keeps are empty until a script fills them.
 */
const UNLISTED = new RegExp(
  `/(?:quotes/(?:${QUOTE_ID_PATTERN}/)?embed|timelines(?:/embed)?|reading|offline)/$`,
);

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap: its index, and one file for every 45,000 pages, with the time at which each page last
 * changed. Frames, the 404 page and pages that redirect are left out.
 *
 * @param paths of all pages, below the base: `/2024/02/08/`
 * @param home the address of the home page
 * @param dates of pages by their paths, base included
 * @returns the text of each file by its name
 */
export function sitemapFiles(
  paths: readonly string[],
  home: URL,
  dates: PageDates,
): Map<string, string> {
  const base = home.pathname.slice(0, -1);
  const listed = paths
    .map((path) => base + path)
    .filter((path) => path !== `${base}/404/` && !UNLISTED.test(path) && dates[path] !== null)
    .sort();
  const files = new Map<string, string>();
  const maps: string[] = [];
  for (let from = 0; from < listed.length; from += MOST_ADDRESSES) {
    const name = `sitemap-${maps.length}.xml`;
    const pages = listed.slice(from, from + MOST_ADDRESSES).map((path) => ({
      address: new URL(encodeURI(path), home).href,
      day: dateOfPage(path, dates),
    }));
    const days = pages.map(({ day }) => day ?? '').sort();
    files.set(name, `${HEAD}<urlset ${XMLNS}>${pages.map(writePage).join('')}</urlset>`);
    const address = new URL(name, home).href;
    maps.push(`<sitemap>${writeAddress({ address, day: days.at(-1) })}</sitemap>`);
  }
  return files.set(
    'sitemap-index.xml',
    `${HEAD}<sitemapindex ${XMLNS}>${maps.join('')}</sitemapindex>`,
  );
}

interface Listed {
  readonly address: string;
  readonly day: string | undefined;
}

const writePage = (page: Listed) => `<url>${writeAddress(page)}</url>`;

function writeAddress({ address, day }: Listed): string {
  const location = address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return `<loc>${location}</loc>${day ? `<lastmod>${instant(day)}</lastmod>` : ''}`;
}

const instant = (day: string) => (day.includes('T') ? day : `${day}T00:00:00.000Z`);
