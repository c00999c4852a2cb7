import { describe, expect, test } from 'vitest';
import { fitsArticle, type ConditionedArticle } from './conditions.ts';
import type { PlaceRule } from './rules.ts';

const article: ConditionedArticle = {
  id: 'first-id',
  slug: 'bridge',
  file: 'content/articles/2024-02-08-bridge.md',
  date: '2024-02-08',
  tags: ['rivers'],
};
const fits = (only?: NonNullable<PlaceRule['only']>) =>
  fitsArticle({ key: 'k', names: [], reading: false, ...(only ? { only } : {}) }, article);

describe('fitsArticle', () => {
  test('a rule without conditions holds everywhere', () => {
    expect(fits()).toBe(true);
  });

  test.each([
    'first-id',
    'bridge',
    'content/articles/2024-02-08-bridge.md',
    'articles/2024-02-08-bridge.md',
  ])('an article is listed as %s', (name) => {
    expect(fits({ articles: [name] })).toBe(true);
  });

  test.each([
    [{ tags: ['rivers', 'roads'] }, true],
    [{ tags: ['roads'] }, false],
    [{ from: '2024-02-08', to: '2024-02-08' }, true],
    [{ from: '2024-02-09' }, false],
    [{ to: '2024-02-07' }, false],
    [{ to: '2024' }, true],
    [{ to: '2023' }, false],
    [{ from: '2024-02' }, true],
    [{ tags: ['rivers'], to: '2023' }, false],
    [{ articles: ['ferry'] }, false],
    [{ articles: ['ferry'], tags: ['rivers'] }, true],
    [{}, false],
  ])('%j: %s', (only, holds) => {
    expect(fits(only)).toBe(holds);
  });
});
