import type { Archive } from '../../core/archive/archive.ts';
import {
  speakersOf,
  type ArchiveQuote,
  type Speaker,
} from '../../core/archive/speakers/speakers.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { takeFirst } from '../lists/paged.ts';
import { quoteItem, speakerLabel, type QuoteItem, type SpeakerLabel } from '../quote/page.ts';
import { lastOfEachSaying } from './one-per-saying.ts';

/** What is said about a person, a body or a place, as its page shows it. */
export interface SpokenAbout {
  /** The newest, newest first; of a saying that is printed again, the last appearance. */
  readonly quotes: readonly QuoteItem[];
  /** How many sayings there are in all. */
  readonly sayings: number;
  /** How many people and bodies say them. */
  readonly speakers: number;
  /** In how many sayings the speaker is not known. */
  readonly open: number;
  /** Those who say most of it, with the number of their sayings; empty where one alone speaks. */
  readonly by: readonly { readonly label: SpeakerLabel; readonly count: number }[];
}

const MOST_BY = 8;

/**
 * What quotes say about somebody or something.
 *
 * @param quotes that name it, in any order
 * @param most of them that the page has room for
 */
export function spokenAbout(
  quotes: readonly ArchiveQuote[],
  archive: Archive,
  urls: Urls,
  most: number,
): SpokenAbout {
  const sayings = lastOfEachSaying(quotes);
  const counts = new Map<Speaker, number>();
  for (const speaker of sayings.flatMap(speakersOf))
    counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const items = sayings.slice(0, most).map((quote) => quoteItem(quote, archive, urls));
  return {
    quotes: items.length === 0 ? [] : takeFirst(items),
    sayings: sayings.length,
    speakers: counts.size,
    open: sayings.filter((quote) => speakersOf(quote).length === 0).length,
    by: counts.size < 2 ? [] : mostOften(counts, urls),
  };
}

function mostOften(counts: ReadonlyMap<Speaker, number>, urls: Urls): SpokenAbout['by'] {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_BY)
    .flatMap(([speaker, count]) => {
      const label = speakerLabel(speaker, undefined, urls);
      return label ? [{ label, count }] : [];
    });
}
