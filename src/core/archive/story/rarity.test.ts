import { expect, test } from 'vitest';
import { RARE, rarityOf } from './rarity.ts';

test.each([
  ['what one of 5,000 articles names', 1, 5000, 24],
  ['what every hundredth names', 50, 5000, 13],
  ['what every tenth names', 500, 5000, RARE],
  ['what every fourth names', 1250, 5000, 4],
  ['what the first article of an archive names', 1, 1, 12],
  ['what half of a small archive names', 18, 35, 5],
])('%s', (_what, count, population, rarity) => {
  expect(rarityOf(count, population)).toBe(rarity);
});

test('one more article changes a rarity at few counts only', () => {
  const counts = Array.from({ length: 5000 }, (_, at) => at + 1);
  const changed = counts.filter((count) => rarityOf(count, 10_000) !== rarityOf(count + 1, 10_000));
  expect(changed.length).toBeLessThanOrEqual(25);
});
