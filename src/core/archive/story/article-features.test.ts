import { describe, expect, test } from 'vitest';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { articleFeatures, type FeatureSources } from './article-features.ts';

/** Everybody has the name of the key, and every place that of the id. */
const sources: FeatureSources = {
  speaker: (_article, key) => ({ slug: key, name: key.toUpperCase(), kind: 'person' }),
  place: (id) => ({ slug: id, name: id, country: 'AM' }),
  tagTitle: (tag) => tag,
};

const speakers = (...keys: string[]) =>
  keys.map((key) => ({ key, name: key, kind: 'person' as const, aliases: [], roles: [] }));

const place = (id: string) => ({
  id,
  name: id,
  kind: 'city' as const,
  latitude: 0,
  longitude: 0,
  mentions: 1,
  literal: true,
});

describe('articleFeatures', () => {
  test('finds speakers, places and tags, each once', () => {
    const article = makeEntry('2024-02-08', 'a', {
      speakers: speakers('ann', 'ann'),
      places: [place('yerevan')],
      tags: ['Peace talks', 'peace talks', 'Yerevan'],
    });
    const [found = []] = articleFeatures([article], sources);
    expect(found.map(({ feature: { kind, name } }) => [kind, name])).toEqual([
      ['speaker', 'ANN'],
      ['place', 'yerevan'],
      ['tag', 'peace talks'],
    ]);
  });

  test('counts over the articles up to each, so that a later one changes nothing', () => {
    const articles = Array.from({ length: 40 }, (_, at) =>
      makeEntry('2024-02-08', `a${at}`, { speakers: speakers('ann') }),
    );
    const all = articleFeatures(articles, sources).map(([first]) => first?.rarity);
    const fewer = articleFeatures(articles.slice(0, 20), sources).map(([first]) => first?.rarity);
    expect(all.slice(0, 20)).toEqual(fewer);
    expect(all[0]).toBeGreaterThan(all[39] ?? Infinity);
  });

  test('knows where an article is among those that share', () => {
    const named = makeEntry('2024-02-08', 'a', { speakers: speakers('ann') });
    const other = makeEntry('2024-02-09', 'b');
    const again = makeEntry('2024-02-10', 'c', { speakers: speakers('ann') });
    const found = articleFeatures([named, other, again], sources);
    expect(found.map((own) => own.map(({ rank }) => rank))).toEqual([[0], [], [1]]);
    expect(found[2]?.[0]?.feature.positions).toEqual([0, 2]);
  });
});
