import { expect, test } from 'vitest';
import { splitFrontMatter } from '../front-matter.ts';
import { overridePlace } from './override-place.ts';

const placeIn = (yaml: string) => {
  const split = splitFrontMatter(`---\n${yaml}---\nText\n`, 'a.md');
  if ('message' in split) throw new Error(split.message);
  return overridePlace(split);
};

test.each([
  ['title: A\n', { afterLine: 2, indent: 2, withKey: true }],
  ['quotes:\n- match: a\n\ntitle: A\n', { afterLine: 3, indent: 0, withKey: false }],
  ['title: A\nquotes:\n', { afterLine: 3, indent: 2, withKey: false }],
])('%j', (yaml, place) => {
  expect(placeIn(yaml)).toEqual(place);
});

test.each(['{ title: A }\n', 'title: [\n', 'quotes: [a]\n'])('there is none in %j', (yaml) => {
  expect(placeIn(yaml)).toBeUndefined();
});
