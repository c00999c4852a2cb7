import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import { makeEntry } from './make-entry.ts';

/** An archive with so many articles on each date. */
export function countedArchive(counts: Readonly<Record<string, number>>): Archive {
  return buildArchive(
    Object.entries(counts).flatMap(([date, count]) =>
      Array.from({ length: count }, (_, n) =>
        makeEntry(date, `story-${String(n).padStart(4, '0')}`),
      ),
    ),
  );
}
