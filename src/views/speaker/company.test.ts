import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { quotedBeside, spokenIn, spokenOf } from './company.ts';

const one = (name: string, quotes = 1): Named => ({ name, quotes });
const first = (entries: readonly ArticleEntry[]) => {
  const archive = buildArchive(entries);
  const speaker = archive.speakers.find(({ name }) => name === 'Ana Ruiz');
  if (!speaker) throw new Error('no speaker');
  return { archive, speaker };
};

describe('quotedBeside', () => {
  const beside = (...articles: (readonly Named[])[]) => {
    const { archive, speaker } = first(namedEntries(...articles));
    return quotedBeside(speaker, archive).map(({ thing, count }) => [thing.name, count]);
  };

  test('those in most articles first, counted once in each', () => {
    expect(
      beside(
        [one('Ana Ruiz', 3), one('Karl Moss', 2)],
        [one('Ana Ruiz'), one('Eva Holm'), one('Karl Moss')],
        [one('Eva Lind')],
      ),
    ).toEqual([
      ['Karl Moss', 2],
      ['Eva Holm', 1],
    ]);
  });

  test('nobody beside who is only named, or alone', () => {
    expect(beside([one('Ana Ruiz'), { name: 'Karl Moss' }])).toEqual([]);
  });
});

describe('places', () => {
  const oslo = {
    id: 'geonames:1',
    name: 'Oslo',
    kind: 'city',
    latitude: 60,
    longitude: 10,
    mentions: 1,
    literal: true,
  } as const;
  const bergen = { ...oslo, id: 'geonames:2', name: 'Bergen' };
  const entries = namedEntries([one('Ana Ruiz', 3)]).map((entry) => ({
    ...entry,
    places: [oslo, bergen],
    quotes: entry.quotes.map((quote, k) => ({
      ...quote,
      places: k === 0 ? [bergen.id] : [bergen.id, oslo.id, 'geonames:unknown'],
      ...(k === 2 ? { saidIn: { place: oslo.id, by: 'attribution' } as const } : {}),
    })),
  }));

  test('that quotes name, those in most first; one that the archive lacks is none', () => {
    const { archive, speaker } = first(entries);
    expect(spokenOf(speaker, archive).map(({ thing, count }) => [thing.name, count])).toEqual([
      ['Bergen', 3],
      ['Oslo', 2],
    ]);
  });

  test('in which they were said', () => {
    const { archive, speaker } = first(entries);
    expect(spokenIn(speaker, archive).map(({ thing }) => thing.name)).toEqual(['Oslo']);
  });
});
