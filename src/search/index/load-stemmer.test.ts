import { expect, test } from 'vitest';
import { loadStemmer } from './load-stemmer.ts';

test('a stemmer is loaded from its script', async () => {
  const stem = await loadStemmer("export const stemmer = (word) => word.replace(/s$/, '');");
  expect(stem('bridges')).toBe('bridge');
});
