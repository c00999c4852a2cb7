import type { PlaceRecord } from '../authority/place-rules.ts';
import type { GazetteerPlace } from '../extract/places/names/place-types.ts';
import type { ArticleEntry } from './entry.ts';
import { isReserved, reservedSlugs } from '../addresses/reserved-addresses.ts';
import { noPublishedSlugs, type PublishedSlugs } from './addresses/pinned-slugs.ts';
import { uniqueSlugs } from './addresses/slugs.ts';
import { WEIGHTS } from '../weight/rules.ts';
import type { PageRules } from './page-rules.ts';

/** A place and the articles that name it. */
export interface Place extends GazetteerPlace {
  readonly slug: string;
  /** The editor's note, for example on a disputed place. */
  readonly note?: string;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
  /**
   * A place where something was said, or that several articles name (three, unless the settings say
   * otherwise), has a page; a page once published stays.
   */
  readonly hasPage: boolean;
}

/**
 * Gathers the places of all articles, one record each.
 *
 * @param entries sorted by date
 * @param records what the editor changes about them
 * @param published addresses that places had
 * @param rules which have a page
 */
export function joinPlaces(
  entries: readonly ArticleEntry[],
  records: readonly PlaceRecord[] = [],
  { places: published }: PublishedSlugs = noPublishedSlugs,
  { namedIn }: Pick<PageRules, 'namedIn'> = WEIGHTS.normal,
): Place[] {
  const changes = new Map(records.map((record) => [record.id, record]));
  const drafts = new Map<string, { place: GazetteerPlace; articles: ArticleEntry[] }>();
  for (const entry of entries) {
    for (const { mentions: _mentions, literal: _literal, ...place } of entry.places) {
      const draft = drafts.get(place.id) ?? { place, articles: [] };
      draft.articles.push(entry);
      drafts.set(place.id, draft);
    }
  }
  const all = [...drafts.values()];
  // An address comes from the name in the gazetteer, so that it stays when another name is shown.
  const kept = published.filter(({ retired, slug }) => !retired && !isReserved('place', slug));
  const pinned = new Map(kept.map(({ id, slug }) => [id, slug]));
  const given = new Set(records.flatMap(({ slug }) => slug ?? []));
  const slugs = uniqueSlugs(
    all.map(({ place: { id, name } }) => {
      const own = pinned.get(id);
      const slug = changes.get(id)?.slug ?? (own !== undefined && given.has(own) ? undefined : own);
      return { name, ...(slug === undefined ? {} : { slug }) };
    }),
    [...published.map(({ slug }) => slug), ...reservedSlugs.place],
  );
  const known = new Set(kept.map(({ slug }) => slug));
  const spokenIn = placesOfSpeech(entries);
  return all.map(({ place, articles }, index) => {
    const slug = slugs[index] ?? '';
    return {
      ...change(place, changes.get(place.id)),
      articles,
      slug,
      hasPage: articles.length >= namedIn || spokenIn.has(place.id) || known.has(slug),
    };
  });
}

/** Ids of the places where something was said. */
function placesOfSpeech(entries: readonly ArticleEntry[]): Set<string> {
  return new Set(
    entries.flatMap(({ quotes }) => quotes.flatMap(({ saidIn }) => saidIn?.place ?? [])),
  );
}

function change(place: GazetteerPlace, record: PlaceRecord | undefined): GazetteerPlace {
  if (!record) return place;
  const { country, ...nowhere } = place;
  return {
    ...nowhere,
    ...(country === undefined || record.nowhere ? {} : { country }),
    name: record.name ?? place.name,
    ...(record.note === undefined ? {} : { note: record.note }),
  };
}
