import type { Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import type { Place } from '../../core/archive/places.ts';
import { placeHref } from '../../core/addresses/links.ts';
import type { Urls } from '../../core/addresses/urls.ts';
import type { PageLink } from '../lists/paged.ts';
import { compareNames } from '../../wording/compare-names.ts';

/** A place with a number of articles. */
export interface CountedPlace extends PageLink {
  readonly count: number;
}

/** The places in which articles were written, by their datelines: those with the most, then by name. */
export function writtenPlaces(
  articles: readonly ArticleEntry[],
  archive: Pick<Archive, 'place'>,
  most: number,
  urls: Urls,
): CountedPlace[] {
  const counts = new Map<Place, number>();
  for (const { datelinePlace } of articles) {
    const place = datelinePlace === undefined ? undefined : archive.place(datelinePlace);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || compareNames(a.name, b.name))
    .slice(0, most)
    .map(([place, count]) => ({ label: place.name, href: placeHref(place, urls), count }));
}
