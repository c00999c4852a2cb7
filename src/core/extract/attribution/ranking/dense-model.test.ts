import { expect, test } from 'vitest';
import { logistic, logit, probabilityOf } from './dense-model.ts';

test('log odds and back', () => {
  expect(logistic(logit(0.8))).toBeCloseTo(0.8);
  expect(logit(0.5)).toBe(0);
});

test('what is surer than sure says no more', () => {
  expect(logit(1)).toBe(logit(0.999));
  expect(logit(0)).toBe(-logit(1));
});

test('a feature without a weight counts nothing', () => {
  expect(probabilityOf([['unknown', 5]], {})).toBe(0.5);
  expect(probabilityOf([['known', 2]], { known: 1 })).toBeCloseTo(logistic(2));
});
