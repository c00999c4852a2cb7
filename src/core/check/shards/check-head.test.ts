import { expect, test } from 'vitest';
import { planFiles } from './check-head.ts';

test('files are powers of two that grow with the archive', () => {
  expect(planFiles(0, 0)).toEqual({ pairs: 1, articles: 1 });
  expect(planFiles(500, 71)).toEqual({ pairs: 4, articles: 4 });
  expect(planFiles(55_000, 10_000)).toEqual({ pairs: 512, articles: 512 });
});

test('one more article divides files seldom', () => {
  const plans = Array.from({ length: 4000 }, (_, more) => planFiles(20_000 + more, 4000));
  expect(new Set(plans.map(({ pairs }) => pairs)).size).toBe(1);
});

test('an article costs less than a tenth of a file', () => {
  for (const articles of [1000, 2000, 4000, 8000]) {
    const { pairs, articles: own } = planFiles(articles * 5.5, articles);
    expect((pairs + own) / articles).toBeLessThan(0.1);
  }
});
