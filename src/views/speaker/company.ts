import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Place } from '../../core/archive/places.ts';
import { speakersOfQuote } from '../../core/extract/speech-types.ts';
import type { ArchiveQuote, Speaker } from '../../core/archive/speakers/speakers.ts';
import { sayingOf } from '../../core/archive/subjects/each-saying.ts';

/** Something that occurs with a speaker, and how often. */
export interface Counted<Thing> {
  readonly thing: Thing;
  readonly count: number;
}

/**
 * Who is quoted in the same articles as a speaker, those in most articles first; among equals in the
 * order in which the archive met them.
 */
export function quotedBeside(speaker: Speaker, archive: Archive): Counted<Speaker>[] {
  const articles = new Set(speaker.quotes.map(({ article }) => article));
  const counts = new Map<Speaker, number>();
  for (const article of articles) {
    for (const other of quotedIn(article, archive)) {
      if (other !== speaker) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return byCount(counts);
}

function quotedIn(article: ArticleEntry, archive: Archive): Set<Speaker> {
  const speakers = article.quotes
    .flatMap(speakersOfQuote)
    .flatMap((key) => archive.speaker(article.id, key) ?? []);
  return new Set(speakers);
}

/** The places that a speaker's sayings name, those in most sayings first. */
export function spokenOf(speaker: Speaker, archive: Archive): Counted<Place>[] {
  return countPlaces(speaker.quotes, ({ places = [] }) => places, archive);
}

/** The places in which a speaker's quotes were said, as texts or editors say, those of most sayings first. */
export function spokenIn(speaker: Speaker, archive: Archive): Counted<Place>[] {
  return countPlaces(speaker.quotes, ({ saidIn }) => (saidIn ? [saidIn.place] : []), archive);
}

function countPlaces(
  quotes: readonly ArchiveQuote[],
  placesOf: (quote: ArchiveQuote) => readonly string[],
  archive: Archive,
): Counted<Place>[] {
  const sayings = new Map<Place, Set<string>>();
  for (const quote of quotes) {
    for (const id of placesOf(quote)) {
      const place = archive.place(id);
      if (place) sayings.set(place, (sayings.get(place) ?? new Set()).add(sayingOf(quote)));
    }
  }
  return byCount(new Map([...sayings].map(([place, { size }]) => [place, size])));
}

function byCount<Thing>(counts: ReadonlyMap<Thing, number>): Counted<Thing>[] {
  return [...counts].map(([thing, count]) => ({ thing, count })).sort((a, b) => b.count - a.count);
}
