import type { Archive } from '../../core/archive/archive.ts';
import type { SpokenOn } from '../../core/archive/subjects/subject-index.ts';
import type { SubjectName } from '../../core/archive/subjects/named-subjects.ts';
import {
  speakersOf,
  type ArchiveQuote,
  type Speaker,
} from '../../core/archive/speakers/speakers.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { takeFirst } from '../lists/paged.ts';
import { quoteItem, type QuoteItem } from '../quote/page.ts';
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
  /**
   * Those who say most of it, with the number of their sayings, and what they say in full where that
   * has a page; empty where one alone speaks and has no such page.
   */
  readonly by: readonly {
    readonly label: string;
    readonly href?: string;
    readonly count: number;
  }[];
}

const MOST_BY = 8;

/**
 * What quotes say about somebody or something.
 *
 * @param subject whom or what they are about
 * @param quotes that name it, in any order
 * @param most of them that the page has room for
 */
export function spokenAbout(
  subject: Pick<SubjectName, 'of' | 'id'>,
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
    by: whoSpeaks(counts, archive.spokenOn(subject), urls),
  };
}

function whoSpeaks(
  counts: ReadonlyMap<Speaker, number>,
  pages: readonly SpokenOn[],
  urls: Urls,
): SpokenAbout['by'] {
  if (counts.size < 2 && pages.length === 0) return [];
  const subjects = new Map(pages.map(({ speaker, subject }) => [speaker, subject]));
  // A page on something may have what names it in other words alone.
  const all = new Map(pages.map(({ speaker, subject }) => [speaker, subject.sayings.length]));
  for (const [speaker, count] of counts) all.set(speaker, count);
  return [...all]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_BY)
    .map(([speaker, count]) => ({
      label: speaker.name,
      ...linkOf(speaker, subjects.get(speaker), urls),
      count,
    }));
}

function linkOf(
  { slug, hasPage }: Speaker,
  subject: SpokenOn['subject'] | undefined,
  urls: Urls,
): { readonly href?: string } {
  if (subject) return { href: urls.speakerOn(slug, subject.address) };
  return hasPage ? { href: urls.speaker(slug) } : {};
}
