import type { ArchiveQuote, Speaker } from '../../core/archive/speakers/speakers.ts';
import { speakersOf } from '../../core/archive/speakers/speakers.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { compareNames } from '../../wording/compare-names.ts';

/** Somebody with a number of quotes. */
export interface CountedSpeaker {
  readonly name: string;
  readonly href?: string;
  /** The latest that an article prints with a quote. */
  readonly role?: string;
  readonly count: number;
}

/** Those who speak most in some quotes, and how many speak in all. */
export interface Busiest {
  readonly speakers: readonly CountedSpeaker[];
  readonly total: number;
}

/**
 * Counts who speaks; words that were never spoken count for nobody.
 *
 * @param quotes oldest first
 * @param most how many are listed: those with the most quotes, then by name
 */
export function busiestSpeakers(
  quotes: readonly ArchiveQuote[],
  most: number,
  urls: Urls,
): Busiest {
  const counts = new Map<Speaker, { count: number; role?: string }>();
  for (const quote of quotes) {
    if (quote.disputed) continue;
    for (const speaker of speakersOf(quote)) {
      const known = counts.get(speaker) ?? { count: 0 };
      known.count++;
      if (quote.role !== undefined && speaker === quote.speaker) known.role = quote.role;
      counts.set(speaker, known);
    }
  }
  const sorted = [...counts].sort(
    ([a, { count: first }], [b, { count: second }]) =>
      second - first || compareNames(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  );
  return {
    total: sorted.length,
    speakers: sorted.slice(0, most).map(([{ name, slug, hasPage }, counted]) => ({
      name,
      ...(hasPage ? { href: urls.speaker(slug) } : {}),
      ...counted,
    })),
  };
}
