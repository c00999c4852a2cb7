import { RARE } from './rarity.ts';
import type { ArticleFeature, Feature } from './article-features.ts';

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

/** How much a feature says of the article that it was counted for. */
export const weightOf = ({ feature, rarity }: ArticleFeature): number =>
  WEIGHTS[feature.kind] * rarity;

/** Tells what one article after the other shares with earlier ones. */
export interface Sharing {
  /** Takes an article as the later of the pairs that follow. */
  compareWith(later: number): void;
  /** What both weigh at most, before names that say the same are counted once. */
  mostWith(earlier: number): number;
  /** The rare things that both have, the weightiest first; a name once, and one place of a country. */
  sharedWith(earlier: number): ArticleFeature[];
}

/**
 * Compares articles by the numbers of their features, which are in one array for all, since most pairs of
 * articles share too little.
 *
 * @param all the features of each article
 */
export function sharingOf(all: readonly (readonly ArticleFeature[])[]): Sharing {
  const starts = Int32Array.from({ length: all.length + 1 });
  all.forEach((own, at) => {
    starts[at + 1] = (starts[at] ?? 0) + own.length;
  });
  const numbers = Int32Array.from(all.flat(), ({ feature }) => feature.number);
  const known = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  /** By number: what the later article gives for it. */
  const weights = new Int32Array(known);
  /** By number: the earlier article that was found to have it last. */
  const had = new Int32Array(known).fill(-1);
  const rareOf = all.map((own) => own.filter(({ rarity }) => rarity >= RARE).sort(byWeight));
  let rare: readonly ArticleFeature[] = [];
  return {
    compareWith(later) {
      for (const { feature } of rare) weights[feature.number] = 0;
      rare = rareOf[later] ?? [];
      for (const each of rare) weights[each.feature.number] = weightOf(each);
    },
    mostWith(earlier) {
      const end = starts[earlier + 1] ?? 0;
      let sum = 0;
      for (let at = starts[earlier] ?? 0; at < end; at++) sum += weights[numbers[at] ?? 0] ?? 0;
      return sum;
    },
    sharedWith(earlier) {
      const end = starts[earlier + 1] ?? 0;
      for (let at = starts[earlier] ?? 0; at < end; at++) had[numbers[at] ?? 0] = earlier;
      return differentOf(rare.filter(({ feature }) => had[feature.number] === earlier));
    },
  };
}

const byWeight = (a: ArticleFeature, b: ArticleFeature): number =>
  weightOf(b) - weightOf(a) || a.feature.number - b.feature.number;

/** Those that say what none before them does. They are few. */
function differentOf(shared: readonly ArticleFeature[]): ArticleFeature[] {
  const names: string[] = [];
  const countries: string[] = [];
  return shared.filter(({ feature: { name, country } }) => {
    const isNew = !names.includes(name) && (country === undefined || !countries.includes(country));
    names.push(name);
    if (country !== undefined) countries.push(country);
    return isNew;
  });
}
