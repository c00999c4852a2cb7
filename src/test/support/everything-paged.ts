import { buildArchive, type Archive } from '../../core/archive/archive.ts';
import type { ArticleEntry } from '../../core/archive/entry.ts';
import { everythingMade } from '../../core/weight/rules.ts';

/** An archive in which every quote, speaker and place has a page, for tests of what is linked. */
export function everythingPaged(entries: readonly ArticleEntry[]): Archive {
  return buildArchive(entries, undefined, undefined, undefined, everythingMade);
}
