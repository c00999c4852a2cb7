import { describe, expect, test } from 'vitest';
import { buildArchive } from '../archive/archive.ts';
import { namedEntries, type Named } from '../../test/support/named-entries.ts';
import { reviewArchive } from './review-archive.ts';

const kinds = (...articles: (readonly Named[])[]) =>
  new Set(reviewArchive(buildArchive(namedEntries(...articles))).map(({ kind }) => kind));

describe('reviewArchive', () => {
  test('finds nothing in an empty archive, or in one without doubt', () => {
    expect(kinds().size).toBe(0);
    expect(kinds([{ name: 'Ana Ruiz', quotes: 1 }], [{ name: 'Karl Moss', quotes: 1 }]).size).toBe(
      0,
    );
  });

  test('asks each of its questions once, of all speakers', () => {
    const found = reviewArchive(
      buildArchive(
        namedEntries(
          [
            { name: 'Vladimir Galuzin', quotes: 1 },
            { name: 'Anna Kovaleva', quotes: 1 },
          ],
          [
            { name: 'Vladimir Galusin', quotes: 1 },
            { name: 'Аnna Kovaleva', quotes: 1 },
          ],
        ),
      ),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(found.length);
  });

  test('takes a linear time: as many findings as mistakes', () => {
    const articles = Array.from({ length: 40 }, (_, k): Named[] => [
      { name: `Ana${'bcdefghijk'[k % 10]} Ruiz${'lmnopqrstu'[Math.floor(k / 10)]}`, quotes: 1 },
    ]);
    expect(reviewArchive(buildArchive(namedEntries(...articles))).length).toBeLessThan(400);
  });
});
