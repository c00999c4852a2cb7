import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { ArticleCard } from '../article/card.ts';
import { quotesIn } from '../calendar/periods/period-view.ts';
import { beside } from './beside.ts';
import { busiestSpeakers, type Busiest } from '../voices/busiest.ts';
import { saidLines, type SaidLine } from '../voices/said.ts';
import { storiesByYear, type DatedStories } from './stories-by-year.ts';

/** What the page of a list of articles has of them. */
export interface ListStories {
  readonly stories: DatedStories;
  /** Who speaks most in them. */
  readonly busiest: Busiest;
  /** What was said last in them. */
  readonly said: readonly SaidLine[];
}

/**
 * The articles of a page of a list, with who speaks in them.
 *
 * @param cards of the page, newest first
 * @param entries of the whole list
 */
export function listStories(
  cards: readonly ArticleCard[],
  entries: readonly ArticleEntry[],
  archive: Archive,
  urls: Urls,
): ListStories {
  const entryOf = new Map(entries.map((entry) => [urls.article(entry), entry]));
  const articles = cards.flatMap(({ href }) => entryOf.get(href) ?? []);
  const stories = storiesByYear(articles, archive, urls);
  const room = beside(articles.length);
  const large = [...(stories.lead ? [stories.lead] : []), ...stories.rows.flat()];
  const quotes = quotesIn({ articles: articles.toReversed() }, archive);
  return {
    stories,
    busiest: busiestSpeakers(quotes, room.busiest, urls),
    said: saidLines(articles, archive, urls, {
      most: room.said,
      shown: new Set(large.flatMap(({ card }) => card.quote?.href ?? [])),
    }),
  };
}
