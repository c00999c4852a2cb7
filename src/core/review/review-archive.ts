import type { Archive } from '../archive/archive.ts';
import { findLookAlikes } from './names/look-alikes.ts';
import { findMixedLetters } from './names/mixed-letters.ts';
import type { ReviewFinding } from './finding.ts';
import {
  findLoneNames,
  findMixedRoles,
  findNamesakes,
  findSharedSurnames,
} from './names/review-namesakes.ts';
import { findSharedWords } from './review-sayings.ts';

/** Finds what an editor should look at among the speakers and sayings of the whole archive; in linear time. */
export function reviewArchive(archive: Archive): ReviewFinding[] {
  return [
    ...findLookAlikes(archive.speakers),
    ...findMixedLetters(archive.speakers),
    ...findNamesakes(archive),
    ...findMixedRoles(archive),
    ...findLoneNames(archive),
    ...findSharedSurnames(archive),
    ...findSharedWords(archive),
  ];
}
