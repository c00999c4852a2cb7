import { describe, expect, test } from 'vitest';
import type { ArticleFeature, Feature } from './article-features.ts';
import { sharingOf, weightOf } from './shared-features.ts';

const kinds: Readonly<Record<string, Pick<Feature, 'kind' | 'name' | 'country'>>> = {
  ann: { kind: 'speaker', name: 'Ann' },
  court: { kind: 'body', name: 'Court' },
  lyon: { kind: 'place', name: 'Lyon', country: 'FR' },
  nice: { kind: 'place', name: 'Nice', country: 'FR' },
  tag: { kind: 'tag', name: 'Court' },
};

const numbers = Object.keys(kinds);

/** The features of an article; what is frequent has a rarity below that of anything rare. */
const features = (names: readonly string[], rarity = 10): ArticleFeature[] =>
  names.map((name) => {
    const feature = { ...kinds[name], number: numbers.indexOf(name), positions: [] } as Feature;
    return { feature, rank: 0, rarity };
  });

describe('what an article shares with earlier ones', () => {
  const all = [['ann', 'lyon'], ['court', 'lyon', 'nice', 'tag'], ['nice'], numbers] as const;

  test.each([
    [0, ['Ann', 'Lyon'], 40],
    // “Court” is a body and a tag, Lyon and Nice are of one country: each says the same twice.
    [1, ['Court', 'Lyon'], 80],
    [2, ['Nice'], 10],
  ])('article %i', (earlier, names, most) => {
    const sharing = sharingOf(all.map((own) => features(own)));
    sharing.compareWith(3);
    expect(sharing.sharedWith(earlier).map(({ feature }) => feature.name)).toEqual(names);
    expect(sharing.mostWith(earlier)).toBe(most);
  });

  test('counts nothing that is frequent when the later one is printed', () => {
    const sharing = sharingOf([features(numbers), features(numbers, 3)]);
    sharing.compareWith(1);
    expect(sharing.sharedWith(0)).toEqual([]);
    expect(sharing.mostWith(0)).toBe(0);
  });

  test('forgets the last article that was compared', () => {
    const sharing = sharingOf(all.map((own) => features(own)));
    sharing.compareWith(3);
    sharing.compareWith(2);
    expect(sharing.mostWith(0)).toBe(0);
    expect(sharing.sharedWith(1).map(({ feature }) => feature.name)).toEqual(['Nice']);
  });
});

test('a speaker weighs three times what a place of the same rarity does', () => {
  expect(features(['ann', 'lyon']).map(weightOf)).toEqual([30, 10]);
});
