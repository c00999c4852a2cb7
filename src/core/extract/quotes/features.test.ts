import { expect, test } from 'vitest';
import { readProse } from '../../../test/support/prose.ts';
import { FeatureBuffer, partsOf } from '../attribution/ranking/linear-model.ts';
import { addQuoteFeatures, type QuoteContext } from './features.ts';
import { readHabits } from './around/habits.ts';
import { QUOTE_TEMPLATES } from './templates.ts';

const NOBODY: Omit<QuoteContext, 'habits'> = {
  paragraphStretches: 1,
  headline: false,
  sourceProbability: -1,
  sourceKind: -1,
  sourceDistance: 99,
};

function features(text: string, context = NOBODY) {
  const { outline, sequence } = readProse(text);
  const [stretch] = outline.stretches;
  if (!stretch) throw new Error('no stretch');
  const out = new FeatureBuffer();
  addQuoteFeatures(outline, sequence, stretch, { ...context, habits: readHabits(outline) }, out);
  return [...out.values.slice(0, out.count)];
}

test('the same words have the same features, in every run', () => {
  const text = '“We will not yield,” said Ana Ruiz.';
  expect(features(text)).toEqual(features(text));
});

test('other surroundings are other features', () => {
  expect(features('“We sail,” said Ana Ruiz.')).not.toEqual(features('The “We sail” boat.'));
  const text = '“We sail,” said Ana Ruiz.';
  expect(features(text)).not.toEqual(features(text, { ...NOBODY, headline: true }));
});

test('each feature is of a template that has a name', () => {
  for (const feature of features('He called the pier “a gem, and more, of the north.”')) {
    expect(feature).toBeGreaterThanOrEqual(0);
    expect(partsOf(feature).template).toBeLessThan(QUOTE_TEMPLATES.length);
  }
});

test('the longest quote fits the buffer', () => {
  expect(features(`He said: “${'We will sail, and soon; '.repeat(300)}now.”`).length).toBeLessThan(
    128,
  );
});
