import { expect, test } from 'vitest';
import { noSpeaker } from './no-speaker.ts';

test.each([
  ['en', 'speaker not identified'],
  ['en-GB', 'speaker not identified'],
  ['de', 'speaker not identified: speakers are identified only in articles in English'],
  ['fr-CA', 'speaker not identified: speakers are identified only in articles in English'],
])('%s: %s', (lang, words) => {
  expect(noSpeaker(lang)).toBe(words);
});
