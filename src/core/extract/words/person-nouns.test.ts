import { describe, expect, test } from 'vitest';
import { namesPerson } from './person-nouns.ts';

describe('namesPerson', () => {
  test.each(['mayor', 'vice-president', 'singer-guitarist', 'immunologist', 'neurosurgeon'])(
    '“%s” is somebody',
    (word) => {
      expect(namesPerson(word)).toBe(true);
    },
  );

  test.each(['bridge', 'list', 'music', 'summer', ''])('“%s” is nobody', (word) => {
    expect(namesPerson(word)).toBe(false);
  });
});
