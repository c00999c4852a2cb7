import { tagSlug } from '../../tags/tag-address.ts';
import type { ArticleEntry } from '../entry.ts';
import type { Place } from '../places.ts';
import type { Speaker } from '../speakers/speakers.ts';
import { rarityOf } from './rarity.ts';

/** What articles may share: a speaker, a place or a tag. */
export interface Feature {
  /** The same in all articles that have it; features of one article are sorted by it. */
  readonly number: number;
  readonly kind: 'speaker' | 'body' | 'place' | 'tag';
  readonly name: string;
  /** Of a place in one country. */
  readonly country?: string;
  /** Positions of the articles that have it, ascending. */
  readonly positions: readonly number[];
}

/** A feature of one article. */
export interface ArticleFeature {
  readonly feature: Feature;
  /** Where the article is in `positions` of the feature. */
  readonly rank: number;
  /** How rare the feature was when the article was printed (see `rarityOf`). */
  readonly rarity: number;
}

/** What tells who speaks, which places there are, and how tags are printed. */
export interface FeatureSources {
  speaker(articleId: string, key: string): Pick<Speaker, 'slug' | 'name' | 'kind'> | undefined;
  place(placeId: string): Pick<Place, 'slug' | 'name' | 'country'> | undefined;
  tagTitle(tag: string): string;
}

type Draft = Omit<Feature, 'number' | 'positions'>;

/**
 * Finds what each article has that others may share. How rare that was is counted over the articles up to
 * it, and not over those that came later, so that a new article does not change the relations of old ones.
 *
 * @param articles sorted by date
 * @returns for each article its features by their numbers
 */
export function articleFeatures(
  articles: readonly ArticleEntry[],
  sources: FeatureSources,
): readonly (readonly ArticleFeature[])[] {
  const known = new Map<string, GrowingFeature>();
  return articles.map((article, position) => {
    const found: ArticleFeature[] = [];
    for (const [key, draft] of featuresOf(article, sources)) {
      const feature = known.get(key) ?? newFeature(draft, known.size);
      known.set(key, feature);
      const count = feature.positions.push(position);
      const rarity = rarityOf(count, position + 1);
      found.push({ feature, rank: count - 1, rarity });
    }
    return found.sort((a, b) => a.feature.number - b.feature.number);
  });
}

interface GrowingFeature extends Feature {
  readonly positions: number[];
}

const newFeature = (draft: Draft, number: number): GrowingFeature => ({
  ...draft,
  number,
  positions: [],
});

/** A tag that only repeats a speaker or a place of the article adds nothing. */
function featuresOf(article: ArticleEntry, sources: FeatureSources): Map<string, Draft> {
  const found = new Map<string, Draft>();
  const slugs = new Set<string>();
  for (const { key } of article.speakers) {
    const speaker = sources.speaker(article.id, key);
    if (!speaker) continue;
    const kind = speaker.kind === 'body' ? 'body' : 'speaker';
    found.set(`speaker ${speaker.slug}`, { kind, name: speaker.name });
    slugs.add(speaker.slug);
  }
  for (const { id } of article.places) {
    const place = sources.place(id);
    if (!place) continue;
    const { name, country } = place;
    const within = country === undefined ? {} : { country };
    found.set(`place ${id}`, { kind: 'place', name, ...within });
    slugs.add(place.slug);
  }
  for (const name of article.tags) {
    const slug = tagSlug(name);
    if (!slugs.has(slug)) found.set(`tag ${slug}`, { kind: 'tag', name: sources.tagTitle(name) });
  }
  return found;
}
