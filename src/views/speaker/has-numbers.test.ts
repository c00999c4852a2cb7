import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { namedEntries } from '../../test/support/named-entries.ts';
import { hasNumbers } from './has-numbers.ts';

const speakerOf = (...entries: Parameters<typeof buildArchive>[0]) =>
  buildArchive(entries).speakers[0];

test.each([
  [9, false],
  [10, true],
])('%d quotes that differ: %j', (count, has) => {
  const [entry] = namedEntries([{ name: 'Anna Berg', quotes: count }]);
  const quotes = (entry?.quotes ?? []).map((quote, at) => ({
    ...quote,
    words: `${String.fromCharCode(97 + at).repeat(5)} is what I said about ${at}.`,
  }));
  const speaker = speakerOf(makeEntry('2024-01-01', 'a', { ...entry, quotes }));
  expect(speaker && hasNumbers(speaker, { numberPages: true })).toBe(has);
});

test('the same words, ten times, are one saying', () => {
  const entries = namedEntries([{ name: 'Anna Berg', quotes: 10 }]).map((entry) => ({
    ...entry,
    quotes: entry.quotes.map((quote) => ({ ...quote, words: 'No.' })),
  }));
  const speaker = speakerOf(...entries);
  expect(speaker && hasNumbers(speaker, { numberPages: true })).toBe(false);
});

test('none has one where the rules say so', () => {
  const entries = namedEntries([{ name: 'Anna Berg', quotes: 10 }]);
  const speaker = speakerOf(...entries);
  expect(speaker && hasNumbers(speaker, { numberPages: false })).toBe(false);
});
