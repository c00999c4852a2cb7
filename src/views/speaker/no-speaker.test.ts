import { expect, test } from 'vitest';
import { noSpeaker } from './no-speaker.ts';

test.each([
  ['en', 'speaker not identified'],
  ['en-GB', 'speaker not identified'],
  ['de', 'speaker not identified: only articles in English are searched for speakers'],
  ['fr-CA', 'speaker not identified: only articles in English are searched for speakers'],
])('%s: %s', (lang, words) => {
  expect(noSpeaker(lang)).toBe(words);
});
