import { expect, test } from 'vitest';
import { noSpeaker } from './no-speaker.ts';

test.each([
  ['en', 'speaker left open'],
  ['en-GB', 'speaker left open'],
  ['de', 'speaker not read: this archive reads English'],
  ['fr-CA', 'speaker not read: this archive reads English'],
])('%s: %s', (lang, words) => {
  expect(noSpeaker(lang)).toBe(words);
});
