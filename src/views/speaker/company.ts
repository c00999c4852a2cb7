import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Place } from '../../core/archive/places.ts';
import { speakersOfQuote } from '../../core/extract/speech-types.ts';
import type { Speaker } from '../../core/archive/speakers/speakers.ts';

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

/** The places that a speaker's quotes name, those in most quotes first. */
export function spokenOf(speaker: Speaker, archive: Archive): Counted<Place>[] {
  return countPlaces(
    speaker.quotes.flatMap(({ places = [] }) => places),
    archive,
  );
}

/** The places in which a speaker's quotes were said, as texts or editors say, those of most quotes first. */
export function spokenIn(speaker: Speaker, archive: Archive): Counted<Place>[] {
  return countPlaces(
    speaker.quotes.flatMap(({ saidIn }) => saidIn?.place ?? []),
    archive,
  );
}

function countPlaces(ids: readonly string[], archive: Archive): Counted<Place>[] {
  const counts = new Map<Place, number>();
  for (const id of ids) {
    const place = archive.place(id);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return byCount(counts);
}

function byCount<Thing>(counts: ReadonlyMap<Thing, number>): Counted<Thing>[] {
  return [...counts].map(([thing, count]) => ({ thing, count })).sort((a, b) => b.count - a.count);
}
