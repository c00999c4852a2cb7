import { expect, test } from 'vitest';
import { certaintyBy, type Grounds } from '../../core/extract/attribution/certainty/certainty.ts';
import {
  calibrationTable,
  chooseThreshold,
  fitCertainty,
  rateHeldOut,
  thresholdFigures,
} from './certainty-model.ts';
import type { JudgedSaying } from './judged-sayings.ts';

const grounds = (score: number): Grounds => ({
  speech: 0.9,
  score,
  by: 'cue-after',
  resolvedBy: 'chain',
  kind: 'direct',
  words: 9,
  nameWords: 2,
  body: false,
});

/** A hundred sayings, sure ones right and unsure ones right every other time. */
const SAYINGS: JudgedSaying[] = Array.from({ length: 100 }, (_, k) => ({
  set: 'web',
  article: `a-${k % 20}`,
  grounds: grounds(k < 80 ? 0.88 : 0.3),
  right: k < 80 || k % 2 === 0,
}));

test('what is sure is given a higher confidence than what is not', () => {
  const certainty = certaintyBy(fitCertainty(SAYINGS));
  expect(certainty(grounds(0.88))).toBeGreaterThan(0.95);
  expect(certainty(grounds(0.3))).toBeCloseTo(0.5, 1);
});

test('every saying is rated once, and the table holds them all', () => {
  const rated = rateHeldOut(SAYINGS);
  expect(rated).toHaveLength(SAYINGS.length);
  const table = calibrationTable(rated);
  expect(table.map(({ sayings }) => sayings)).toEqual(Array.from({ length: 10 }, () => 10));
  expect(table.at(-1)?.right).toBe(1);
});

test('the threshold leaves at most so much that is false', () => {
  const rated = rateHeldOut(SAYINGS);
  const threshold = chooseThreshold(rated, 0.03);
  const { published, false: wrong, lost } = thresholdFigures(rated, threshold);
  expect(wrong).toBeLessThanOrEqual(0.03 * published);
  expect(lost).toBe(10);
  expect(thresholdFigures(rated, 0)).toEqual({ published: 100, false: 10, lost: 0 });
});
