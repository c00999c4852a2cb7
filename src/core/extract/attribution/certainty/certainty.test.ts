import { describe, expect, test } from 'vitest';
import {
  CERTAINTY,
  certaintyBy,
  certaintyFeatures,
  SPEAKER_THRESHOLD,
  type Grounds,
} from './certainty.ts';

const SURE: Grounds = {
  speech: 0.99,
  score: 0.98,
  by: 'cue-after',
  resolvedBy: 'full-name',
  kind: 'direct',
  words: 12,
  nameWords: 2,
  body: false,
};

describe('how sure it is that somebody said a quote', () => {
  test('a whole sentence with its cue and the full name is published', () => {
    expect(CERTAINTY(SURE)).toBeGreaterThan(0.95);
  });

  test.each<Partial<Grounds>>([
    { score: 0.3 },
    { speech: 0.5, score: 0.4 },
    { by: 'ranker' },
    { resolvedBy: 'description' },
    { kind: 'partial', words: 1 },
    { nameWords: 1, body: true },
  ])('less sure with %o', (worse) => {
    expect(CERTAINTY({ ...SURE, ...worse })).toBeLessThan(CERTAINTY(SURE));
  });

  test('thin evidence is not', () => {
    const thin: Grounds = { ...SURE, score: 0.2, by: 'ranker', kind: 'partial', words: 1 };
    expect(CERTAINTY(thin)).toBeLessThan(SPEAKER_THRESHOLD);
  });

  test('probabilities of nothing and of all stay finite', () => {
    for (const speech of [0, 1])
      for (const [, value] of certaintyFeatures({ ...SURE, speech, score: speech }))
        expect(Number.isFinite(value)).toBe(true);
  });

  test('without weights nothing is known', () => {
    expect(certaintyBy({})(SURE)).toBe(0.5);
  });
});
