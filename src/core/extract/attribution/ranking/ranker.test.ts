import { describe, expect, test } from 'vitest';
import { printedOf, readProse } from '../../../../test/support/prose.ts';
import { FeatureBuffer, LinearModel } from './linear-model.ts';
import { rankSources, SOURCE_MODEL, startHistory } from './ranker.ts';
import { SOURCE_TEMPLATES } from './source-templates.ts';

function ranked(text: string, model: LinearModel = SOURCE_MODEL) {
  const reading = readProse(text);
  const { outline, sequence, mentions } = reading;
  return rankSources(outline, sequence, mentions, outline.stretches, model).map(
    ({ mention, probability }) => ({ source: printedOf(reading, mention), probability }),
  );
}

describe('rankSources', () => {
  test.each([
    ['“The pier is safe,” said Ana Ruiz.', ['Ana Ruiz']],
    ['Karl Moss was late. “The pier is safe,” Ana Ruiz said.', ['Ana Ruiz']],
    ['“The pier is safe,” said a spokeswoman for the ministry.', ['a spokeswoman']],
    ['“The pier is safe,” said an aide to Ana Ruiz.', ['an aide']],
    ['“The pier is safe,” said Karl Moss, an aide to Ana Ruiz.', ['Karl Moss']],
    ['Sources close to Ana Ruiz said the pier was “safe for now.”', ['Sources']],
    ['“We wait,” the border force said. Ana Ruiz declined to comment.', [undefined]],
    ['“It is safe,” said Ana Ruiz. “It is not,” said Karl Moss.', ['Ana Ruiz', 'Karl Moss']],
  ])('%s', (text, sources) => {
    expect(ranked(text).map(({ source }) => source)).toEqual(sources);
  });

  test('where nobody is in reach there is no source', () => {
    expect(ranked('“The pier is safe.”')).toEqual([{ source: undefined, probability: 0 }]);
  });

  test('a quote that stands alone after another keeps its source', () => {
    const sources = ranked('Then Ana Ruiz said: “The pier is safe.”\n\n“It was always safe.”');
    expect(sources.map(({ source }) => source)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
  });

  test('the form decides even where no weight does', () => {
    const blank = new LinearModel({ templates: {} }, SOURCE_TEMPLATES);
    expect(ranked('HOLM: “We sail at noon.”', blank)[0]).toEqual({
      source: 'HOLM',
      probability: 0.95,
    });
  });

  test('probabilities lie between 0 and 1', () => {
    const text = '“It is safe,” said Ana Ruiz of the board, whom Karl Moss met with Eva Holm.';
    for (const { probability } of ranked(text)) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThanOrEqual(1);
    }
  });
});

test('startHistory: before the first quote there is no source', () => {
  expect(startHistory()).toEqual({ lastSource: -1, sourceHeads: new Set() });
});

test('a buffer holds the features of the largest case', () => {
  expect(new FeatureBuffer().values.length).toBeGreaterThanOrEqual(3 * SOURCE_TEMPLATES.length);
});
