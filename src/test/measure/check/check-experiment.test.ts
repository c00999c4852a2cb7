import { beforeAll, describe, expect, test } from 'vitest';
import { sampleTexts } from '../sample-texts.ts';
import { printedQuotes } from '../sayings/reuse-experiment.ts';
import { runChecks, type CheckFigures, type ClaimFigures } from './check-experiment.ts';

const SEED = 20261128;

describe('1,000 claims about quotes of the sample articles, and sentences that are not there', () => {
  let figures: CheckFigures;
  beforeAll(async () => {
    figures = await runChecks(printedQuotes(sampleTexts()), 1000, SEED);
  }, 120_000);
  const sum = (key: keyof ClaimFigures) =>
    [...figures.claims.values()].reduce((total, each) => total + each[key], 0);

  test('at least 97 % of the verdicts are right', () => {
    expect(sum('claims')).toBe(1000);
    expect(sum('right') / sum('claims')).toBeGreaterThanOrEqual(0.97);
    expect(sum('rightInMemory') / sum('claims')).toBeGreaterThanOrEqual(0.97);
  });

  test('a lost or added “not” is always shown', () => {
    expect(sum('hidden')).toBe(0);
  });

  test('at least 99 % of what is not in the archive is not found', () => {
    const { claims, right, rightInMemory } = figures.absent;
    expect(claims).toBeGreaterThan(300);
    expect(right / claims).toBeGreaterThanOrEqual(0.99);
    expect(rightInMemory / claims).toBeGreaterThanOrEqual(0.99);
  });
});
