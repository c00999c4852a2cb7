import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { hintsOf } from './hints.ts';
import { openScene } from './scene.ts';

const gazetteer = loadGazetteer();

function hints(text: string) {
  const scene = openScene(articleTextFromPlain(text), gazetteer, []);
  const { outers, inners, divisions } = hintsOf(scene);
  const pairs = scene.matches.flatMap(({ first, key }) => {
    const outer = outers[first];
    return outer ? [`${key} in ${outer.key}`] : [];
  });
  const inside = scene.matches.flatMap(({ first }) => inners[first]?.key ?? []);
  const called = scene.matches.flatMap(({ first, key }) => (divisions[first] ? [key] : []));
  return { pairs, inside, called };
}

test.each([
  ['They met in Paris, Texas, on Monday.', ['paris in texas']],
  ['They met in Paris (Texas) on Monday.', ['paris in texas']],
  ['They met in Paris, Lisbon and Rome.', []],
  ['They met in Paris; Texas was far.', []],
  ['', []],
])('containers of %j: %j', (text, pairs) => {
  const found = hints(text);
  expect(found.pairs).toEqual(pairs);
  expect(found.inside).toEqual(pairs.map((pair) => pair.split(' ')[0]));
});

test.each([
  ['Ferries stopped in Washington state on Monday.', ['washington']],
  ['Ferries stopped in the state of Washington on Monday.', ['washington']],
  ['Washington Gov. Ada Lunt and New York Sen. Ed Lim met.', ['washington', 'new york']],
  ['Ferries stopped in Washington on Monday.', []],
  ['In Washington statements were few.', []],
])('divisions of %j: %j', (text, called) => {
  expect(hints(text).called).toEqual(called);
});
