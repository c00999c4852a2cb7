import type { Archive } from '../core/archive/archive.ts';
import { countryName } from '../core/gazetteer/country-name.ts';
import { slugName } from '../core/search/slug-name.ts';

/**
 * Names by slug, of all that a search can be narrowed by, where `slugName` does not say them: with
 * all of them the list would be three times as long.
 */
export interface SearchNames {
  readonly speakers: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

/**
 * Names the speakers who are quoted and the places: the index holds their slugs, which never
 * change. A name that several share is distinguished by the country, or by the slug.
 */
export function searchNames(archive: Archive): SearchNames {
  const quoted = archive.speakers.filter(({ quotes }) => quotes.length > 0);
  return {
    speakers: nameBySlug(quoted, ({ slug }) => slug),
    places: nameBySlug(archive.places, ({ slug, country }) =>
      country === undefined ? slug : countryName(country),
    ),
  };
}

function nameBySlug<Record extends { readonly name: string; readonly slug: string }>(
  records: readonly Record[],
  tellApart: (record: Record) => string,
): { readonly [slug: string]: string } {
  const counts = new Map<string, number>();
  for (const { name } of records) counts.set(name, (counts.get(name) ?? 0) + 1);
  const named = records.map((record) => {
    const shared = (counts.get(record.name) ?? 0) > 1;
    return [record.slug, shared ? `${record.name} (${tellApart(record)})` : record.name] as const;
  });
  return Object.fromEntries(named.filter(([slug, name]) => name !== slugName(slug)));
}
