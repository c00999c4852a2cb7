import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../archive/archive.ts';
import type { SpeakerEntry } from '../../authority/read-speakers.ts';
import type { EntrySpeaker } from '../../archive/entry.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import {
  findLoneNames,
  findMixedRoles,
  findNamesakes,
  findSharedSurnames,
} from './review-namesakes.ts';

type Told = readonly [name: string, ...roles: string[]];

/** One article a day, each with those whom it names; the first of them is quoted. */
function archive(
  told: readonly (readonly Told[])[],
  entries: readonly SpeakerEntry[] = [],
  sourceOf = (name: string) => name.split(' ').at(-1) ?? name,
) {
  const articles = told.map((named, index) => {
    const day = `2024-01-${String(index + 1).padStart(2, '0')}`;
    const speakers = named.map(([name, ...roles]): EntrySpeaker => {
      return { key: name, name, kind: 'person', aliases: [], roles };
    });
    const entry = makeEntry(day, `s${index}`, { speakers });
    const rule = { by: 'cue-after', confidence: 0.9 } as const;
    const quote = { id: `q${index}`, kind: 'direct', words: 'No.', ...rule } as const;
    const name = speakers[0]?.key ?? '';
    const source = sourceOf(name);
    return { ...entry, quotes: [{ ...quote, speaker: name, source }] };
  });
  return buildArchive(articles, entries);
}

describe('findNamesakes', () => {
  const two: Told[][] = [[['John Smith', 'Senator']], [['John Smith', 'quarterback']]];

  test('tells of each what tells it apart, where the last one comes in', () => {
    expect(findNamesakes(archive(two))).toMatchObject([
      {
        article: { slug: 's1' },
        message:
          '“John Smith” is 2: john-smith, Senator (one article); john-smith-sport, quarterback (one article)',
      },
    ]);
  });

  test('is content with an entry for each', () => {
    const entry = (line: number, roles: string[]) => ({
      name: 'John Smith',
      line,
      only: { roles },
    });
    const entries = [entry(1, ['senator']), entry(3, ['quarterback'])];
    expect(findNamesakes(archive(two, entries))).toEqual([]);
    expect(findNamesakes(archive(two, entries.slice(0, 1)))).toHaveLength(1);
  });
});

describe('findMixedRoles', () => {
  test.each<[string, Told[][], number]>([
    ['a lawyer and a senator', [[['John Smith', 'lawyer']], [['John Smith', 'Senator']]], 1],
    [
      'one article says both',
      [[['John Smith', 'lawyer', 'Senator']], [['John Smith', 'Senator']]],
      0,
    ],
    ['one field', [[['John Smith', 'Foreign Minister']], [['John Smith', 'President']]], 0],
  ])('%s', (_what, told, count) => {
    expect(findMixedRoles(archive(told))).toHaveLength(count);
  });
});

test('findLoneNames: who is quoted under one word', () => {
  expect(findLoneNames(archive([[['Oduya'], ['Ito']]])).map(({ message }) => message)).toEqual([
    '“Oduya” (one quote) is printed without another name',
  ]);
  const told: Told[][] = [[['GitHub']], [['Data.gov']], [['McKay']], [['DeVos']]];
  expect(findLoneNames(archive(told)).map(({ article }) => article.slug)).toEqual(['s2', 's3']);
});

test('findSharedSurnames: each pair once, where it first stands', () => {
  const both: Told[] = [['Anna Berg'], ['Ole Berg']];
  expect(findSharedSurnames(archive([[['Anna Berg']], both, both]))).toMatchObject([
    { article: { slug: 's1' }, at: { speaker: 'Ole Berg' }, message: '“Anna Berg” and “Ole Berg”' },
  ]);
  // Printed with the given name, nobody takes one for the other.
  expect(findSharedSurnames(archive([both], [], (name) => name))).toEqual([]);
});
