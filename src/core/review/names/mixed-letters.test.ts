import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../archive/archive.ts';
import { makeEntry } from '../../../test/support/make-entry.ts';
import { findMixedLetters } from './mixed-letters.ts';

function review(name: string) {
  const record = { key: 'k', name, kind: 'person' as const, aliases: [], roles: [] };
  const { speakers } = buildArchive([makeEntry('2024-02-08', 'a', { speakers: [record] })]);
  return findMixedLetters(speakers).map(({ message }) => message);
}

describe('findMixedLetters', () => {
  test.each([
    ['\u0410da Lunt', '“\u0410da Lunt” has Cyrillic letters (\u0410) in a Latin word'],
    ['B\u03BF Berg', '“B\u03BF Berg” has Greek letters (\u03BF) in a Latin word'],
    ['\u0410нн\u0061 Берг', '“\u0410нн\u0061 Берг” has Latin letters (a) in a Cyrillic word'],
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
