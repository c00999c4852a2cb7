import { describe, expect, test } from 'vitest';
import type { Problem } from '../source/problem.ts';
import { readPlaces, type PlaceEntry } from './read-places.ts';

const FILE = 'content/places.yaml';

function read(source: string): readonly PlaceEntry[] {
  const result = readPlaces(source, FILE);
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message).join(' '));
  return result.entries;
}

function problemsOf(source: string): readonly Problem[] {
  const result = readPlaces(source, FILE);
  return 'problems' in result ? result.problems : [];
}

describe('readPlaces', () => {
  test('reads every key, and the line of each entry', () => {
    const source = `# Where is what
- name: Port Ember
  aliases: [Ember]
  kind: city
  country: NO
  latitude: 69.5
  longitude: 18
  shown: Port of Ember
  slug: port-ember
  note: Moved in 2020.
  only: { articles: [2024-02-08-bridge], tags: [harbour], from: 2020, to: 2024-06 }
- name: Mercy
  place: false
- name: Harbour House
  as: metonym
  place: geonames:3143244
- name: Ridge
  country: false
`;
    expect(read(source)).toEqual([
      {
        name: 'Port Ember',
        aliases: ['Ember'],
        kind: 'city',
        country: 'NO',
        latitude: 69.5,
        longitude: 18,
        shown: 'Port of Ember',
        slug: 'port-ember',
        note: 'Moved in 2020.',
        only: {
          articles: ['2024-02-08-bridge'],
          tags: ['harbour'],
          from: '2020',
          to: '2024-06',
        },
        line: 2,
      },
      { name: 'Mercy', place: false, line: 12 },
      { name: 'Harbour House', as: 'metonym', place: 'geonames:3143244', line: 14 },
      { name: 'Ridge', country: false, line: 17 },
    ]);
  });

  test.each(['', '# none yet\n'])('%j has no entries', (source) =>
    expect(read(source)).toEqual([]),
  );

  test('one name may have several entries where conditions tell them apart', () => {
    const entry = '- name: Paris\n  country: US\n  only: { tags: [texas] }\n';
    expect(read(`${entry}${entry}- name: Paris\n`)).toHaveLength(3);
  });
});

describe('problems, with their line and how to mend them', () => {
  test.each([
    ['name: Paris', 1, 'The file is not a list of places.', '- name:'],
    ['- place: Paris', 1, 'name is missing.', 'add a line name: …'],
    ['- name: A\n  alias: [B]', 2, 'alias is not a known key.', 'aliases?'],
    ['- name: A\n  only:\n    tag: [b]', 3, 'only.tag is not a known key', 'did you mean tags?'],
    ['- name: “A”', 1, 'name: begins with neither', 'without marks'],
    ['- name: A\n  latitude: 1', 2, 'latitude: is given without the other', 'longitude:'],
    ['- name: A\n  latitude: 91\n  longitude: 1', 2, 'latitude: is above 90', 'degrees'],
    ['- name: A\n  place: B\n  latitude: 1\n  longitude: 1', 2, 'place: is given', 'either'],
    ['- name: A\n  place: false\n  country: NO', 2, 'place: is false', 'keep only'],
    ['- name: A\n  country: Norway', 2, 'country: is not a country code', 'a code such as AM'],
    ['- name: A\n  kind: town', 2, 'kind: must be one of country', 'guide'],
    ['- name: A\n  as: people', 2, 'as: must be one of literal', 'guide'],
    ['- name: A\n  only: {}', 2, 'only: has no condition', 'tags:'],
    ['- name: A\n  only: { from: May }', 2, 'only.from: is not a year', '2024-02'],
    ['- name: A\n  slug: x\n- name: B\n  slug: x', 4, 'slug: x is taken by A on line 1.', 'only:'],
    ['- name: A\n- name: B\n  aliases: [A]', 3, 'aliases: A is taken by A', 'only:'],
  ])('%j', (source, line, message, hint) => {
    expect(problemsOf(source)).toContainEqual(
      expect.objectContaining({
        file: FILE,
        line,
        message: expect.stringContaining(message),
        hint: expect.stringContaining(hint),
      }),
    );
  });
});
