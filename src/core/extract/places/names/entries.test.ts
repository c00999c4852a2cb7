import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { makePlaceAuthority } from '../../../authority/place-rules.ts';
import { readPlaces } from '../../../authority/read-places.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { slice } from '../../../text/span.ts';
import { indexSpans } from '../../prose/span-index.ts';
import { judgeMatches } from '../evidence/judging.ts';
import { openScene } from '../evidence/scene.ts';
import { applyPlaceRules, placeRuleUse } from './entries.ts';

const gazetteer = loadGazetteer();

function rulesOf(yaml: string) {
  const read = readPlaces(yaml, 'places.yaml');
  if ('problems' in read) throw new Error(read.problems.map((p) => p.message).join(' '));
  const authority = makePlaceAuthority(read, gazetteer, 'places.yaml');
  if ('problems' in authority) throw new Error(authority.problems.map((p) => p.message).join(' '));
  return authority.rules;
}

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function apply(
  yaml: string,
  text: string,
  {
    people = [],
    overridden = [],
    fits = true,
  }: {
    people?: string[];
    overridden?: string[];
    fits?: boolean;
  } = {},
) {
  const scene = openScene(
    articleTextFromPlain(text),
    gazetteer,
    people.map((name) => spanOf(text, name)),
  );
  const result = applyPlaceRules(
    scene,
    judgeMatches(scene),
    indexSpans(overridden.map((words) => spanOf(text, words))),
    { rules: rulesOf(yaml), fits: () => fits },
  );
  return {
    judged: result.judged.map(({ match }) => slice(text, match)),
    preferred: [...result.preferred.values()].map(({ place }) => place.country),
    forced: result.forced.map((span) => slice(text, span)),
    used: [...result.used],
  };
}

const NOTHING = { preferred: [], forced: [], used: [] };
const NO_PLACE = '- name: Lisbon\n  place: false\n';
const OWN = '- { name: Gull Rock, latitude: 60.1, longitude: 5.2, country: NO }';
const PREFERS = '- { name: Birmingham, country: US }';

describe('applyPlaceRules', () => {
  const text = 'Deputies met in Lisbon, far from Gull Rock.';

  test('without rules nothing changes', () => {
    expect(apply('', text)).toEqual({ judged: ['Lisbon'], ...NOTHING });
  });

  test('a name that is not a place is taken out', () => {
    const { judged, used } = apply(NO_PLACE, text);
    expect(judged).toEqual([]);
    expect(used).toHaveLength(1);
  });

  test('but not where the rule does not hold', () => {
    expect(apply(NO_PLACE, text, { fits: false })).toEqual({ judged: ['Lisbon'], ...NOTHING });
  });

  test('the article’s own word comes first, though the rule was found', () => {
    const { judged, used } = apply(NO_PLACE, text, { overridden: ['Lisbon'] });
    expect(judged).toEqual(['Lisbon']);
    expect(used).toHaveLength(1);
  });

  test('a place that only the editor knows is one wherever it is printed', () => {
    const { judged, forced } = apply(OWN, text);
    expect([judged, forced]).toEqual([['Lisbon'], ['Gull Rock']]);
  });

  test.each([
    ['in the name of a person', 'Then Gull Rock sang.', { people: ['Gull Rock'] }],
    ['in longer words', 'Then Gull Rocks rose.', {}],
    ['where the article says otherwise', text, { overridden: ['Gull Rock'] }],
  ])('but not %s', (_, words, more) => {
    expect(apply(OWN, words, more).forced).toEqual([]);
  });

  test('of a name that is known a reading is preferred, which is not forced', () => {
    const preferring = apply(PREFERS, 'They flew from London to Birmingham.');
    expect(preferring).toMatchObject({ preferred: ['US'], forced: [] });
    expect(preferring.judged).toContain('Birmingham');
    expect(preferring.used).toHaveLength(1);
  });

  test('a rule of a part of a longer name is not about it', () => {
    const { judged, used } = apply('- { name: York, place: false }', 'He flew to New York.');
    expect([judged, used]).toEqual([['New York'], []]);
  });
});

test('a use names the rule and the printed name', () => {
  expect(placeRuleUse('a', 'Gull Rock')).not.toBe(placeRuleUse('a', 'Gull'));
});
