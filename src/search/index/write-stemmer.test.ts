import { describe, expect, test } from 'vitest';
import { loadStemmer } from './load-stemmer.ts';
import { writeStemmer } from './write-stemmer.ts';

describe('writeStemmer', () => {
  test('brings the forms of a language together', async () => {
    const stem = await loadStemmer(await writeStemmer('en'));
    expect(stem('planning')).toBe(stem('plans'));
    expect(stem('try')).toBe(stem('tried'));
    expect(stem('fly')).toBe(stem('flies'));
    expect(stem('day')).toBe(stem('days'));
  });

  test('what follows the language does not count', async () => {
    expect(await writeStemmer('en-GB')).toBe(await writeStemmer('en'));
  });

  test('in a language without rules each form is a word', async () => {
    for (const lang of ['xx', '', 'zz-Latn']) {
      const stem = await loadStemmer(await writeStemmer(lang));
      expect(stem('planning')).toBe('planning');
    }
  });
});
