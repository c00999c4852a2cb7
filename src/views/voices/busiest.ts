import type { ArchiveQuote, Speaker } from '../../core/archive/speakers/speakers.ts';
import { speakersOf } from '../../core/archive/speakers/speakers.ts';
import { sayingOf } from '../../core/archive/subjects/each-saying.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import { compareNames } from '../../wording/compare-names.ts';

/** Somebody with a number of sayings. */
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
 * Counts who speaks, each saying once; words that were never spoken are not counted.
 *
 * @param quotes oldest first
 * @param most how many are listed: those with the most sayings, then by name
 */
export function busiestSpeakers(
  quotes: readonly ArchiveQuote[],
  most: number,
  urls: Urls,
): Busiest {
  const counts = new Map<Speaker, { sayings: Set<string>; role?: string }>();
  for (const quote of quotes) {
    if (quote.disputed) continue;
    for (const speaker of speakersOf(quote)) {
      const known = counts.get(speaker) ?? { sayings: new Set() };
      known.sayings.add(sayingOf(quote));
      if (quote.role !== undefined && speaker === quote.speaker) known.role = quote.role;
      counts.set(speaker, known);
    }
  }
  const sorted = [...counts].sort(
    ([a, { sayings: first }], [b, { sayings: second }]) =>
      second.size - first.size || compareNames(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  );
  return {
    total: sorted.length,
    speakers: sorted.slice(0, most).map(([{ name, slug, hasPage }, { sayings, role }]) => ({
      name,
      ...(hasPage ? { href: urls.speaker(slug) } : {}),
      ...(role === undefined ? {} : { role }),
      count: sayings.size,
    })),
  };
}
