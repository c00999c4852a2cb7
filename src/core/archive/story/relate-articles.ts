import type { ArticleEntry } from '../entry.ts';
import {
  articleFeatures,
  type ArticleFeature,
  type Feature,
  type FeatureSources,
} from './article-features.ts';
import { RARE } from './rarity.ts';

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
/**
 * What rarities count for. Tags are an editor’s word on what an article is about; a place may be where
 * anything happens.
 */
const WEIGHTS: Readonly<Record<Feature['kind'], number>> = {
  speaker: 3,
  body: 3,
  place: 1,
  tag: 3,
};
/** The least that the weighted rarities add up to: two speakers of whom each is in every twentieth article. */
const LEAST_SCORE = 50;
/** Of what names an article, so many articles on each side are looked at: what is further away is another story. */
const LOOKED_AT = 24;
/** Relatives on one side that are compared with each other. */
const COMPARED = 18;
/** An article is left out if it shares less than this part of what the closest of them shares. */
const LEAST_PART = 0.6;

interface Candidate {
  readonly position: number;
  readonly score: number;
  readonly shared: readonly ArticleFeature[];
}

/**
 * Relates articles that share speakers, places and tags which are rare. A pair’s score is the sum of the
 * rarities of what both have, as it was when the later of the two was printed; so it is the same seen
 * from either, and no later article changes it. Each article looks at a limited number of others, so that
 * the cost grows in proportion to the archive; each is related when it is first asked for.
 *
 * @param articles sorted by date
 * @returns the story of the article at a position of `articles`
 */
export function relateArticles(
  articles: readonly ArticleEntry[],
  sources: FeatureSources,
): (position: number) => Story {
  let all: readonly Features[] | undefined;
  const stories: Story[] = [];
  return (position) => (stories[position] ??= relate(position));

  function relate(position: number): Story {
    all ??= articleFeatures(articles, sources).map(toFeatures);
    const features = all;
    const [earlier, later] = [-1, 1].map((side) =>
      chooseNearest(candidatesOf(position, side, features))
        .sort((a, b) => a.position - b.position)
        .flatMap((candidate) => toRelative(candidate, articles)),
    );
    return { earlier: earlier ?? [], later: later ?? [] };
  }
}

/** The features of one article, and again as plain numbers, since most pairs of articles share too little. */
interface Features {
  readonly own: readonly ArticleFeature[];
  readonly numbers: Int32Array;
  /** In the same order; 0 of what was not rare. */
  readonly weights: Int32Array;
}

const toFeatures = (own: readonly ArticleFeature[]): Features => ({
  own,
  numbers: Int32Array.from(own, ({ feature }) => feature.number),
  weights: Int32Array.from(own, (one) => (one.rarity < RARE ? 0 : weightOf(one))),
});

/** Those on one side that share enough, the nearest first, as many as are compared. @param side -1 for earlier, 1 for later */
function candidatesOf(position: number, side: number, all: readonly Features[]): Candidate[] {
  const features = all[position];
  if (!features) return [];
  const found: Candidate[] = [];
  const near = Int32Array.from(namedWith(features.own, side)).sort();
  for (const other of side < 0 ? near.reverse() : near) {
    if (found.length === COMPARED) break;
    const [earlier, later] = [all[Math.min(position, other)], all[Math.max(position, other)]];
    if (!earlier || !later || mostShared(earlier, later) < LEAST_SCORE) continue;
    const shared = sharedFeatures(earlier, later);
    const score = shared.reduce((sum, each) => sum + weightOf(each), 0);
    if (score >= LEAST_SCORE && isEnough(shared)) found.push({ position: other, score, shared });
  }
  return found;
}

/** The nearest articles on one side that share anything rare. */
function namedWith(own: readonly ArticleFeature[], side: number): Set<number> {
  const near = new Set<number>();
  for (const { feature, rank } of own) {
    const { positions, rarities } = feature;
    for (let step = 1; step <= LOOKED_AT; step++) {
      const at = rank + side * step;
      const other = positions[at];
      if (other === undefined) break;
      // What counts is how rare it was at the later of the two.
      if ((rarities[Math.max(at, rank)] ?? 0) >= RARE) near.add(other);
    }
  }
  return near;
}

/** What two articles share at most, before names that say the same are counted once. */
function mostShared(earlier: Features, later: Features): number {
  let [at, sum] = [0, 0];
  for (let of = 0; of < later.numbers.length; of++) {
    const number = later.numbers[of] ?? 0;
    while ((earlier.numbers[at] ?? number) < number) at++;
    if (earlier.numbers[at] === number) sum += later.weights[of] ?? 0;
  }
  return sum;
}

/** The rare things that both have, the weightiest first; a name once, and one place of a country. */
function sharedFeatures(earlier: Features, later: Features): ArticleFeature[] {
  const known = new Set(earlier.numbers);
  const names = new Set<string>();
  const countries = new Set<string>();
  return later.own
    .filter(({ rarity, feature }) => rarity >= RARE && known.has(feature.number))
    .sort((a, b) => weightOf(b) - weightOf(a) || a.feature.number - b.feature.number)
    .filter(({ feature: { name, country } }) => {
      const isNew = !names.has(name) && (country === undefined || !countries.has(country));
      names.add(name);
      if (country !== undefined) countries.add(country);
      return isNew;
    });
}

const weightOf = ({ feature, rarity }: ArticleFeature): number => WEIGHTS[feature.kind] * rarity;

const isEnough = (shared: readonly ArticleFeature[]): boolean =>
  shared.length >= FEWEST_SHARED && shared.some(({ feature }) => feature.kind !== 'tag');

/** The nearest of those that share about as much as the best of them does. */
function chooseNearest(candidates: readonly Candidate[]): Candidate[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score >= LEAST_PART * best).slice(0, MOST_RELATIVES);
}

function toRelative(
  { position, shared }: Candidate,
  articles: readonly ArticleEntry[],
): Relative[] {
  const article = articles[position];
  const shares = shared.map(({ feature: { kind, name } }) => ({ kind, name }));
  return article ? [{ article, shares }] : [];
}
