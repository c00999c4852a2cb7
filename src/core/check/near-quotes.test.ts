import { expect, test } from 'vitest';
import { nearQuotes } from './near-quotes.ts';
import { decideVerdict } from './verdict.ts';

const quote = (id: string, words: string) => ({ id, words, speakers: [['Anna Berg']] });
const bridge = quote('a', 'The old bridge will not open until the inspectors have finished.');
const again = quote('b', 'The bridge will not open until the inspectors have finished.');
const ferry = quote('c', 'The ferry will run every hour until the repairs are done.');

function near(words: string): string[] {
  const candidates = [bridge, again, ferry];
  return nearQuotes({ words }, candidates, decideVerdict({ words }, candidates)).map(
    (found) => found.quote.id,
  );
}

test('are those that have the words, too', () => {
  expect(near('The old bridge will not open until the inspectors have finished.')).toEqual(['b']);
});

test('are those with some of the words where the archive does not have them', () => {
  expect(near('Nobody knows when the ferry will run every hour again, if it ever does.')).toEqual([
    'c',
  ]);
  expect(near('Something else altogether was said on that day')).toEqual([]);
});
