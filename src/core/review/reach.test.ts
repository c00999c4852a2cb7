import { expect, test } from 'vitest';
import { buildArchive } from '../archive/archive.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { nameReach, quoteReach } from './reach.ts';

const speaker = { key: 'a', name: 'Ana Ruiz', kind: 'person', aliases: [], roles: [] } as const;
const quote = { kind: 'direct', by: 'cue-after', confidence: 0.9 } as const;
const words = 'The pier is safe for all traffic from today on';

test('a quote is met on the card of its article, on its page, or in the article only', () => {
  const entry = makeEntry('2024-02-08', 'harbour', {
    speakers: [speaker],
    quotes: [
      { ...quote, id: 'shared', words, speaker: 'a' },
      { ...quote, id: 'paged', words: 'It holds, and it holds for good' },
      { ...quote, id: 'anchor', kind: 'partial', words: 'it holds' },
    ],
  });
  const reachOf = quoteReach(buildArchive([entry]), entry);
  expect(['shared', 'paged', 'anchor'].map(reachOf)).toEqual(['card', 'quote', 'article']);
});

test('a name is met on the page of a speaker, if any of its speakers has one', () => {
  expect(nameReach({ hasPage: false }, { hasPage: true })).toBe('speaker');
  expect(nameReach({ hasPage: false })).toBe('article');
});
