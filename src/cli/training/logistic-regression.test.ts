import { expect, test } from 'vitest';
import { probabilityOf } from '../../core/extract/attribution/ranking/dense-model.ts';
import { fitLogistic } from './logistic-regression.ts';

const cases = (wet: number, dry: number) => [
  ...Array.from({ length: 100 }, (_, k) => ({
    features: [['bias', 1] as const, ['wet', 1] as const],
    right: k < wet,
    weight: 1,
  })),
  ...Array.from({ length: 100 }, (_, k) => ({
    features: [['bias', 1] as const],
    right: k < dry,
    weight: 1,
  })),
];

test('the fitted probability is the share of what is right', () => {
  const weights = fitLogistic(cases(90, 30), 0);
  expect(
    probabilityOf(
      [
        ['bias', 1],
        ['wet', 1],
      ],
      weights,
    ),
  ).toBeCloseTo(0.9, 1);
  expect(probabilityOf([['bias', 1]], weights)).toBeCloseTo(0.3, 1);
});

test('decay pulls a weight towards nothing', () => {
  const [free, held] = [0, 50].map((decay) => fitLogistic(cases(90, 30), decay));
  expect(held?.['wet']).toBeLessThan(free?.['wet'] ?? 0);
});
