import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { makeStory } from '../../test/support/make-story.ts';
import { displayedLine } from './displayed-line.ts';

test.each([
  ['The bridge is safe,', 'The bridge is safe'],
  ['the hardest of my career.', '… the hardest of my career.'],
])('%s is displayed as %s', (words, displayed) => {
  const archive = buildArchive([makeStory('2024-02-08', 'ferry', [{ words }])]);
  const [quote] = archive.quotes;
  expect(quote && displayedLine(quote)).toEqual({ words: displayed });
});
