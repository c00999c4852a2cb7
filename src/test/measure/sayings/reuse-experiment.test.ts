import { beforeAll, describe, expect, test } from 'vitest';
import { sampleTexts } from '../sample-texts.ts';
import { printedQuotes, runReuses, type ReuseFigures } from './reuse-experiment.ts';

const SEED = 20261128;

describe('1,000 quotes of the sample articles printed again', () => {
  let figures: ReuseFigures[];
  beforeAll(() => {
    figures = [...runReuses(printedQuotes(sampleTexts()), 1000, SEED).values()];
  });
  const sum = (key: keyof ReuseFigures) => figures.reduce((total, each) => total + each[key], 0);

  test('at least 98 % are joined, or rightly left apart', () => {
    expect(sum('reuses')).toBe(1000);
    expect(sum('right') / sum('reuses')).toBeGreaterThanOrEqual(0.98);
  });

  test('none is joined to the quote of another speaker', () => {
    expect(sum('acrossSpeakers')).toBe(0);
  });
});
