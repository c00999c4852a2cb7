import type { Archive } from '../core/archive/archive.ts';
import type { Place } from '../core/archive/places.ts';
import type { Speaker } from '../core/archive/speakers/speakers.ts';
import { countryName } from '../core/gazetteer/country-name.ts';
import { slugName } from '../core/search/slug-name.ts';

/**
 * Names by slug, of all that a search can be narrowed by, where `slugName` does not say them: with
 * all of them the list would be three times as long.
 */
export interface SearchNames {
  /** Of all who are quoted or spoken about. */
  readonly speakers: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Names the speakers who are quoted or spoken about, the places and the tags: the index holds their
 * slugs, which never change. A name that several share is distinguished by the country, or by the slug.
 */
export function searchNames(archive: Archive): SearchNames {
  const spoken = archive.speakers.filter(
    ({ quotes, spokenAbout }) => quotes.length > 0 || spokenAbout.length > 0,
  );
  const tags = archive.tags.map(({ tag, title }) => ({ slug: tag, name: title }));
  return {
    speakers: nameBySlug(spoken, labelSpeakers(spoken)),
    places: nameBySlug(archive.places, labelPlaces(archive.places)),
    tags: nameBySlug(tags, ({ name }) => name),
  };
}

type Named = Pick<Speaker, 'name' | 'slug'>;

/** How each speaker is called: by the slug as well where another has that name. */
export function labelSpeakers(speakers: readonly Named[]): (speaker: Named) => string {
  return labelBy(speakers, ({ slug }) => slug);
}

type NamedPlace = Pick<Place, 'name' | 'slug' | 'country'>;

/** How each place is called: by the country as well where another has that name. */
export function labelPlaces(places: readonly NamedPlace[]): (place: NamedPlace) => string {
  return labelBy(places, ({ slug, country }) =>
    country === undefined ? slug : countryName(country),
  );
}

function labelBy<Record extends { readonly name: string }>(
  records: readonly Record[],
  distinguish: (record: Record) => string,
): (record: Record) => string {
  const counts = new Map<string, number>();
  for (const { name } of records) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (record) =>
    (counts.get(record.name) ?? 0) > 1 ? `${record.name} (${distinguish(record)})` : record.name;
}

function nameBySlug<Record extends { readonly slug: string }>(
  records: readonly Record[],
  label: (record: Record) => string,
): { readonly [slug: string]: string } {
  const named = records.map((record) => [record.slug, label(record)] as const);
  return Object.fromEntries(named.filter(([slug, name]) => name !== slugName(slug)));
}
