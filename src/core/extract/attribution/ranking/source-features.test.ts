import { describe, expect, test } from 'vitest';
import { mentionOf, quoteItem, readProse } from '../../../../test/support/prose.ts';
import { readQuoteForm } from '../../quotes/form.ts';
import { FeatureBuffer, partsOf } from './linear-model.ts';
import { startHistory } from './ranker.ts';
import { addSourceFeatures, nothingBetween, type Between } from './source-features.ts';
import { SOURCE_TEMPLATES } from './source-templates.ts';
import { readTraits } from './mention-traits.ts';

function features(text: string, source: string, between: Between = nothingBetween()) {
  const { outline, sequence, mentions, ...rest } = readProse(text);
  const reading = { outline, sequence, mentions, ...rest };
  const [stretch] = outline.stretches;
  if (!stretch) throw new Error('no stretch');
  const out = new FeatureBuffer();
  addSourceFeatures(
    {
      outline,
      sequence,
      mentions,
      form: readQuoteForm(outline, sequence, stretch),
      history: startHistory(),
      quoteItem: quoteItem(reading),
      traits: readTraits(outline, sequence, mentions),
    },
    mentionOf(reading, source),
    between,
    out,
  );
  return [...out.values.slice(0, out.count)];
}

describe('addSourceFeatures', () => {
  const text = '“We sail,” said Ana Ruiz, whom Karl Moss met.';

  test('the same candidate has the same features, another one others', () => {
    expect(features(text, 'Ana Ruiz')).toEqual(features(text, 'Ana Ruiz'));
    expect(features(text, 'Ana Ruiz')).not.toEqual(features(text, 'Karl Moss'));
  });

  test('what lies between counts', () => {
    expect(features(text, 'Ana Ruiz')).not.toEqual(
      features(text, 'Ana Ruiz', { ...nothingBetween(), stops: 2 }),
    );
  });

  test('each feature is of a template that has a name, and all fit the buffer', () => {
    const all = features(text, 'Ana Ruiz');
    expect(all.length).toBeLessThan(128);
    for (const feature of all)
      expect(partsOf(feature).template).toBeLessThan(SOURCE_TEMPLATES.length);
  });
});
