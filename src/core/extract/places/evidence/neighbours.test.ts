import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { evidenceAfter, evidenceBefore } from './neighbours.ts';
import { openScene } from './scene.ts';

const gazetteer = loadGazetteer();

/** What stands around the place that is printed as given. */
function around(text: string, printed: string): [before: string[], after: string[]] {
  const scene = openScene(articleTextFromPlain(text), gazetteer, []);
  const match = scene.matches.find(({ start, end }) => text.slice(start, end) === printed);
  if (!match) throw new Error(`No place is called ${printed} here.`);
  return [evidenceBefore(scene, match), evidenceAfter(scene, match)];
}

describe('evidenceBefore', () => {
  test.each([
    ['Lisbon voted on Monday.', 'Lisbon', 'before:none'],
    ['They met in Lisbon on Monday.', 'Lisbon', 'before:in'],
    ['They met in the city of Lisbon on Monday.', 'Lisbon', 'before:city-of'],
    ['They met in Paris, Texas, on Monday.', 'Texas', 'before:inner'],
    ['They came by ship, Lisbon said.', 'Lisbon', 'before:comma'],
    ['The Lisbon-Madrid line was shut.', 'Madrid', 'before:dash-place'],
    ['They asked Anna Lisbon on Monday.', 'Lisbon', 'before:given'],
    ['They asked A. Lisbon on Monday.', 'Lisbon', 'before:initial'],
    ['The line was shut. Lisbon waited.', 'Lisbon', 'before:mark'],
  ])('%s %s: %s', (text, printed, evidence) => {
    expect(around(text, printed)[0]).toEqual([evidence]);
  });
});

describe('evidenceAfter', () => {
  test.each([
    ['They met in Lisbon', 'Lisbon', ['after:none']],
    ['They met in Paris, Texas, on Monday.', 'Paris', ['after:outer']],
    ['They met in Paris, Lisbon and Rome.', 'Paris', ['after:comma-place']],
    ['They met in Lisbon, then in Rome.', 'Lisbon', ['after:comma']],
    ['It is Wales’ oldest bridge.', 'Wales', ['after:possessive']],
    ['They met in Lisbon Street on Monday.', 'Lisbon', ['after:street']],
    ['On Monday Lisbon said it would pay.', 'Lisbon', ['after:said']],
    ['They met in Lisbon on Monday.', 'Lisbon', ['after:small']],
    ['The Lisbon-Madrid line was shut.', 'Lisbon', ['after:dash-place']],
    ['They met in Lisbon (by the river).', 'Lisbon', ['after:mark']],
    ['LISBON — Ferries stopped on Monday.', 'LISBON', ['dateline', 'after:mark']],
  ])('%s %s: %j', (text, printed, evidence) => {
    expect(around(text, printed)[1]).toEqual(evidence);
  });
});
