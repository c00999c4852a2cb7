import type { ArticleEntry } from '../entry.ts';
import {
  articleFeatures,
  type ArticleFeature,
  type Feature,
  type FeatureSources,
} from './article-features.ts';
import { RARE } from './rarity.ts';
import { sharingOf, weightOf, type Sharing } from './shared-features.ts';

/** What two articles share. */
export type SharedFeature = Pick<Feature, 'kind' | 'name'>;

/** An article that belongs to the story of another. */
export interface Relative {
  readonly article: ArticleEntry;
  /** Why: what weighs most first. */
  readonly shares: readonly SharedFeature[];
}

/** What was printed of an article’s story before it and after it. */
export interface Story {
  /** Oldest first; none between them and the article was left out. */
  readonly earlier: readonly Relative[];
  /** Oldest first. */
  readonly later: readonly Relative[];
}

/** An article has at most so many relatives on each side. */
export const MOST_RELATIVES = 6;
/** Rare things that two articles must share, one of them a speaker or a place. */
const FEWEST_SHARED = 2;
/** The least that the weighted rarities add up to: two speakers of whom each is in every twentieth article. */
const LEAST_SCORE = 50;
/** Of what names an article, so many articles on each side are looked at: what is further away is another story. */
const LOOKED_AT = 24;
/** Relatives on one side that are compared with each other. */
const COMPARED = 18;
/** An article is left out if it shares less than this part of what the closest of them shares. */
const LEAST_PART = 0.6;

/** An article that shares enough with another. */
interface Candidate {
  readonly position: number;
  readonly score: number;
}

/** What shares enough with an article, earlier and later, the nearest first, as many as are compared. */
type Sides = readonly [earlier: Candidate[], later: Candidate[]];

/**
 * Relates articles that share speakers, places and tags which are rare. A pair’s score is the sum of the
 * rarities of what both have, as it was when the later of the two was printed; so it is the same seen
 * from either, and no later article changes it. Each article looks at a limited number of others, so that
 * the cost grows in proportion to the archive; all are related when the first story is asked for, since
 * each pair is then compared only once.
 *
 * @param articles sorted by date
 * @returns the story of the article at a position of `articles`
 */
export function relateArticles(
  articles: readonly ArticleEntry[],
  sources: FeatureSources,
): (position: number) => Story {
  let known: { readonly sharing: Sharing; readonly sides: readonly Sides[] } | undefined;
  return (position) => {
    known ??= compareAll(articleFeatures(articles, sources));
    const { sharing, sides } = known;
    const relatives = (side: readonly Candidate[] = []) =>
      chooseNearest(side)
        .sort((a, b) => a.position - b.position)
        .flatMap((other): Relative[] => {
          const article = articles[other.position];
          sharing.compareWith(Math.max(position, other.position));
          const shared = sharing.sharedWith(Math.min(position, other.position));
          const shares = shared.map(({ feature: { kind, name } }) => ({ kind, name }));
          return article ? [{ article, shares }] : [];
        });
    const [earlier, later] = sides[position] ?? [];
    return { earlier: relatives(earlier), later: relatives(later) };
  };
}

/** Compares each article with the nearest earlier ones that share anything rare. */
function compareAll(all: readonly (readonly ArticleFeature[])[]) {
  const sharing = sharingOf(all);
  const sides = all.map((): Sides => [[], []]);
  const seen = new Int32Array(all.length).fill(-1);
  all.forEach((own, position) => {
    sharing.compareWith(position);
    const [before = []] = sides[position] ?? [];
    for (const other of nearestBefore(own, position, seen)) {
      const [, after = []] = sides[other] ?? [];
      if (before.length === COMPARED && after.length === COMPARED) continue;
      if (sharing.mostWith(other) < LEAST_SCORE) continue;
      const score = scoreOf(sharing.sharedWith(other));
      if (score < LEAST_SCORE) continue;
      if (before.length < COMPARED) before.push({ position: other, score });
      if (after.length < COMPARED) after.push({ position, score });
    }
  });
  return { sharing, sides };
}

/**
 * Positions of the nearest earlier articles that share anything rare, from the nearest on.
 *
 * @param seen by position: the article that came across it last
 */
function nearestBefore(
  own: readonly ArticleFeature[],
  position: number,
  seen: Int32Array,
): Int32Array {
  const near: number[] = [];
  for (const { feature, rank, rarity } of own) {
    // What counts is how rare it was at the later of the two.
    if (rarity < RARE) continue;
    for (let at = rank - 1; at >= 0 && at >= rank - LOOKED_AT; at--) {
      const other = feature.positions[at] ?? 0;
      if (seen[other] !== position) near.push(other);
      seen[other] = position;
    }
  }
  return Int32Array.from(near).sort().reverse();
}

/** 0 of what is not enough to relate two articles. */
function scoreOf(shared: readonly ArticleFeature[]): number {
  const isEnough =
    shared.length >= FEWEST_SHARED && shared.some(({ feature }) => feature.kind !== 'tag');
  return isEnough ? shared.reduce((sum, each) => sum + weightOf(each), 0) : 0;
}

/** The nearest of those that share about as much as the best of them does. */
function chooseNearest(candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score >= LEAST_PART * best).slice(0, MOST_RELATIVES);
}
