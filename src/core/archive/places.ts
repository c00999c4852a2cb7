import type { GazetteerPlace } from '../extract/place-types.ts';
import type { ArticleEntry } from './entry.ts';
import { uniqueSlugs } from './slugs.ts';

/** A place and the articles that name it. */
export interface Place extends GazetteerPlace {
  readonly slug: string;
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[];
}

/** Gathers the places of all articles, one record each. @param entries sorted by date */
export function joinPlaces(entries: readonly ArticleEntry[]): Place[] {
  const drafts = new Map<string, { place: GazetteerPlace; articles: ArticleEntry[] }>();
  for (const entry of entries) {
    for (const { mentions: _mentions, literal: _literal, ...place } of entry.places) {
      const draft = drafts.get(place.id) ?? { place, articles: [] };
      draft.articles.push(entry);
      drafts.set(place.id, draft);
    }
  }
  const all = [...drafts.values()];
  const slugs = uniqueSlugs(all.map(({ place }) => place.name));
  return all.map(({ place, articles }, index) => ({
    ...place,
    articles,
    slug: slugs[index] ?? '',
  }));
}
