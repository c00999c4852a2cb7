import { describe, expect, test } from 'vitest';
import { buildArchive } from '../archive/archive.ts';
import { makeEntry } from '../../test/support/make-entry.ts';
import { findMixedLetters } from './mixed-letters.ts';

function review(name: string) {
  const record = { key: 'k', name, kind: 'person' as const, aliases: [], roles: [] };
  const { speakers } = buildArchive([makeEntry('2024-02-08', 'a', { speakers: [record] })]);
  return findMixedLetters(speakers).map(({ message }) => message);
}

describe('findMixedLetters', () => {
  test.each([
    ['\u0410da Lunt', '“\u0410da Lunt” has letters of Cyrillic (\u0410) in a word of Latin'],
    ['B\u03BF Berg', '“B\u03BF Berg” has letters of Greek (\u03BF) in a word of Latin'],
    ['\u0410нн\u0061 Берг', '“\u0410нн\u0061 Берг” has letters of Latin (a) in a word of Cyrillic'],
  ])('%s', (name, message) => {
    expect(review(name).slice(0, 1)).toEqual([message]);
  });

  test.each(['Ada Lunt', 'Анна Берг', 'Αλέξης Τσίπρας', 'Zoë Đoković', 'Іван X'])(
    'nothing of %s',
    (name) => {
      expect(review(name)).toEqual([]);
    },
  );
});
