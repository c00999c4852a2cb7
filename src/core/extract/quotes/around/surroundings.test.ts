import { expect, test } from 'vitest';
import { readProse } from '../../../../test/support/prose.ts';
import { FeatureBuffer, partsOf } from '../../attribution/ranking/linear-model.ts';
import { QUOTE_TEMPLATES } from '../templates.ts';
import { readHabits } from './habits.ts';
import { addSurroundings } from './surroundings.ts';

/** The features of the last words in marks, by template. */
function features(text: string): Map<string | undefined, number> {
  const { outline, sequence } = readProse(text);
  const stretch = outline.stretches.at(-1);
  if (!stretch) throw new Error('no stretch');
  const out = new FeatureBuffer();
  addSurroundings(outline, sequence, stretch, readHabits(outline), 2, out);
  const found = [...out.values.slice(0, out.count)].map(partsOf);
  return new Map(found.map(({ template, value }) => [QUOTE_TEMPLATES[template], value]));
}

test('words in the same slot have the same slot features', () => {
  const a = features('The “smart” meters were late.');
  const b = features('The “cheap” houses were late.');
  expect(a.get('slot')).toBe(b.get('slot'));
  expect(a.get('slot')).not.toBe(features('A “smart” plan was late.').get('slot'));
});

test('the second of a row fills the slot of the first', () => {
  const row = features('The “smart” and “cheap” meters were late.');
  expect(row.get('slot')).toBe(features('The “cheap” meters were late.').get('slot'));
  expect(row.get('row')).not.toBe(features('The “cheap” meters were late.').get('row'));
});

test('a cue in the sentence is a feature, one in another sentence is none', () => {
  const plain = features('The “cheap” meters were late.').get('sentence-kind');
  expect(features('He said the “cheap” meters were late.').get('sentence-kind')).not.toBe(plain);
  expect(features('He said so. The “cheap” meters were late.').get('sentence-kind')).toBe(plain);
});
