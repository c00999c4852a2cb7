import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../../archive-folder/gazetteer-store.ts';
import { articleTextFromPlain } from '../../../article/text.ts';
import { containerOf } from './containers.ts';
import { openScene } from './scene.ts';

const gazetteer = loadGazetteer();

test.each<[string, string[]]>([
  ['They met in Paris, Texas, on Monday.', ['paris in texas']],
  ['They met in Paris (Texas) on Monday.', ['paris in texas']],
  ['They met in Birmingham in England.', ['birmingham in england']],
  ['They met in Boston, Lincolnshire.', ['boston in lincolnshire']],
  ['They left the English city of Birmingham.', ['birmingham in english']],
  ['They left the Syrian border town of Palmyra.', ['palmyra in syrian']],
  ['They left the French city of Birmingham.', []],
  ['They left Paris and in Texas it rained.', []],
  ['They met in Paris, Lisbon and Rome.', []],
  ['', []],
])('containers of %j: %j', (text, pairs) => {
  const scene = openScene(articleTextFromPlain(text), gazetteer, []);
  const found = scene.matches.flatMap((match) => {
    const container = containerOf(scene, match);
    return container ? [`${match.key} in ${container.outer.key}`] : [];
  });
  expect(found).toEqual(pairs);
});
