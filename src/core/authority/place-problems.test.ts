import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../archive-folder/gazetteer-store.ts';
import { placeRuleUse } from '../extract/places/names/entries.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { placeProblems } from './place-problems.ts';
import { makePlaceAuthority } from './place-rules.ts';
import { readPlaces } from './read-places.ts';

const FILE = 'content/places.yaml';
const gazetteer = loadGazetteer();

/** An article in which rules were found, as `key: name`. */
const articleWith = (...uses: readonly [string, string][]) => [
  makeEntry('2024-02-08', 'ferry', {
    ruledPlaces: uses.map(([key, name]) => placeRuleUse(key, name)),
  }),
];

function check(
  yaml: string,
  articles = articleWith(),
  wasPublished?: (id: string | undefined, name: string) => boolean,
) {
  const read = readPlaces(yaml, FILE);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const authority = makePlaceAuthority(read, gazetteer, FILE);
  if ('problems' in authority) throw new Error(JSON.stringify(authority.problems));
  return placeProblems(articles, authority, FILE, wasPublished);
}

const PORT = '- name: Camp Ember\n  aliases: [Ember]\n  latitude: 69.5\n  longitude: 18\n';

describe('placeProblems', () => {
  test('without entries nothing is wrong', () => {
    expect(check('')).toEqual({ problems: [], warnings: [] });
  });

  test('an entry that no article prints is told with its line', () => {
    const { problems } = check(`# places\n${PORT}`);
    expect(problems).toMatchObject([{ file: FILE, line: 2 }]);
    expect(problems[0]?.message).toContain('Camp Ember');
  });

  test('so is one that says of a name that it is not a place, in other words', () => {
    const [place] = check(PORT).problems;
    const [never] = check('- { name: Camp Ember, place: false }').problems;
    expect(never?.message).not.toBe(place?.message);
  });

  test('of a place that was published it is a warning', () => {
    const { problems, warnings } = check(PORT, articleWith(), (_id, name) => name === 'Camp Ember');
    expect([problems.length, warnings.length]).toEqual([0, 1]);
  });

  test('an entry that is found has only its other names checked, each on its line', () => {
    const found = articleWith(['Camp Ember', 'Camp Ember']);
    expect(check(PORT, found).problems).toMatchObject([{ line: 2 }]);
    const all = articleWith(['Camp Ember', 'Camp Ember'], ['Camp Ember', 'Ember']);
    expect(check(PORT, all).problems).toEqual([]);
  });

  test('an alias alone finds its entry', () => {
    expect(check(PORT, articleWith(['Camp Ember', 'Ember'])).problems).toEqual([]);
  });
});
