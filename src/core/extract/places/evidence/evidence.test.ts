import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { sense } from '../../../../test/support/senses.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { evidenceNames, gatherEvidence, isInContext, kindOfSenses } from './evidence.ts';
import { openScene } from './scene.ts';

const gazetteer = loadGazetteer();

function within(text: string, printed: string): readonly string[] {
  const scene = openScene(articleTextFromPlain(text), gazetteer, []);
  const match = scene.matches.find(({ start, end }) => text.slice(start, end) === printed);
  if (!match) throw new Error(`No place is called ${printed} here.`);
  return gatherEvidence(scene, match).within;
}

describe('gatherEvidence', () => {
  test.each([
    ['They met in New York on Monday.', 'New York', 'several-words'],
    ['They met in Reading on Monday.', 'Reading', 'ordinary-word'],
    ['Jordan Lindqvist left on Monday.', 'Jordan', 'given-name-leads'],
    ['The notice was in French.', 'French', 'language'],
    ['Officials spoke French on Monday.', 'French', 'language'],
    ['LISBON — Ferries stopped.', 'LISBON', 'capitals'],
  ])('%s %s: %s', (text, printed, evidence) => {
    expect(within(text, printed)).toContain(evidence);
  });

  test.each([
    ['They sailed in French waters.', 'French', 'language'],
    ['They met in Lisbon on Monday.', 'Lisbon', 'several-words'],
    ['In Jordan Lindqvist was heard.', 'Jordan', 'surname'],
  ])('%s %s: not %s', (text, printed, evidence) => {
    expect(within(text, printed)).not.toContain(evidence);
  });
});

describe('kindOfSenses', () => {
  const town = sense({ population: 5000 });
  test.each([
    [[], 'other'],
    [[town], 'town3'],
    [[town, sense({ population: 1_000_000 })], 'town7'],
    [[town, sense({ feature: 'COUNTRY' })], 'country'],
    [[town, sense({ feature: 'REGION' })], 'division'],
    [[sense({ feature: 'ADM2' }), sense({ population: 0 })], 'county'],
    [[town, sense({}, { via: 'demonym' })], 'demonym'],
    [[sense({ population: 0 })], 'town0'],
    [[sense({ population: 1 })], 'town2'],
  ])('case %#: %2$s', (senses, kind) => {
    expect(kindOfSenses(senses)).toBe(kind);
    expect(kindOfSenses(senses.toReversed())).toBe(kind);
  });
});

test('evidence is weighed by itself, by its group, and with a doubt', () => {
  const names = evidenceNames({ kind: 'town7', within: ['surname'], around: ['before:in'] });
  expect(names).toEqual([
    'kind:town7',
    'surname',
    'big:surname',
    'before:in',
    'big:before:in',
    'surname&before:in',
  ]);
  expect(evidenceNames({ kind: 'country', within: [], around: ['before:in'] })).toContain(
    'no-doubt&before:in',
  );
});

test.each([
  ['in a country that is named', sense({ country: 'NO' }), ['NO'], true],
  ['in a division that is named', sense({ admin1: 'US.TX' }), ['US.TX'], true],
  ['elsewhere', sense({ country: 'NO' }), ['SE'], false],
  ['the country itself', sense({ country: 'NO', feature: 'COUNTRY' }), ['NO'], false],
] as const)('isInContext: %s', (_, one, named, is) => {
  expect(isInContext([one], new Set<string>(named))).toBe(is);
});
