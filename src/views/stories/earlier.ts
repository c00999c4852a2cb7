import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { say } from '../../wording/say.ts';
import { wireLine, type Wire } from './wire.ts';

/** Fewer articles do not fill a page. */
const FULL = 4;
const LINES = 8;

/**
 * What was printed before the articles of a day or a month that has too few for a page, newest first:
 * the past, which a new article does not change.
 *
 * @param articles of the page, oldest first
 */
export function earlierWire(
  articles: readonly ArticleEntry[],
  archive: Archive,
  urls: Urls,
): Wire | undefined {
  const at = archive.indexOf(articles[0]?.id ?? '');
  if (articles.length >= FULL || at < 1) return undefined;
  const before = archive.articles.slice(Math.max(0, at - LINES), at).reverse();
  return {
    heading: say('front.before-then'),
    dated: true,
    lines: before.map((entry) => wireLine(entry, archive, urls, 'date')),
  };
}
