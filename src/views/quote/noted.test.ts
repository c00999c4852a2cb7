import { expect, test } from 'vitest';
import { buildArchive } from '../../core/archive/archive.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { notedQuote } from './noted.ts';

const quote = { id: 'q1', kind: 'partial', words: 'at last', by: 'none', confidence: 1 } as const;
const archive = buildArchive([
  makeEntry('2024-02-08', 'ferry', { quotes: [quote], translated: 'from Dutch' }),
]);

test('what is cited of a quote without a page', () => {
  const [given] = archive.quotes;
  if (!given) throw new Error('no quote');
  expect(notedQuote(given, { name: 'he', resolved: false })).toEqual({
    words: '… at last',
    speaker: { name: 'he', resolved: false },
    articleTranslated: 'from Dutch',
  });
});
