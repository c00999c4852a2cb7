import type { Archive } from '../../core/archive/archive.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { digestOf } from '../../core/text/digest.ts';

/** What is kept of the latest day on readers’ devices. */
export interface LatestDay {
  readonly day: string;
  /** By its path: something that changes when the page does. */
  readonly pages: Readonly<Record<string, string>>;
}

/** How many articles of the day are kept at most: about half a megabyte. */
const MOST_ARTICLES = 40;
/** How many days the home page may show. */
const DAYS_OF_HOME = 10;

/**
 * The pages of the latest day with articles, with the home page, for the worker that keeps them. The
 * list has an address that never changes, so that no page has to name its contents.
 *
 * @param version of the site’s own source
 */
export function latestDay(archive: Archive, urls: Urls, version: string): LatestDay | undefined {
  const latest = archive.days.at(-1);
  if (!latest) return undefined;
  const shown = archive.days.slice(-DAYS_OF_HOME).flatMap(({ articles }) => articles);
  const ofDays = versionOf([version, ...shown.map(({ inputDigest }) => inputDigest)]);
  const articles = latest.articles
    .slice(0, MOST_ARTICLES)
    .map((entry) => [urls.article(entry), versionOf([version, entry.inputDigest])] as const);
  return {
    day: latest.id,
    pages: Object.fromEntries([[urls.home, ofDays], [urls.period(latest.id), ofDays], ...articles]),
  };
}

const versionOf = (parts: readonly string[]) => digestOf(parts.join(' '), 12);
